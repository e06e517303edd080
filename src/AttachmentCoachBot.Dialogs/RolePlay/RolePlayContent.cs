using AttachmentCoachBot.Dialogs.RolePlay.Moves;
using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Dialogs.RolePlay.Scenarios;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.RolePlay;

/// <summary>Everything a rehearsal is played with.</summary>
/// <param name="Scenarios">In the order of the buttons, the person's own last.</param>
public sealed record RolePlayContent(MoveBook Moves, MoveReader Reader, PartnerModel Model, PartnerMaterial Material, PartnerVoice Voice, IReadOnlyList<Scenario> Scenarios)
{
    public Scenario? Find(string name) => Scenarios.FirstOrDefault(scenario => scenario.Name == name);

    public static RolePlayContent Read(IReadOnlyList<ContentFile> content, LanguageEngine language, ContentErrors errors)
    {
        var moves = MoveRulesReader.Read(content, language, errors);
        var model = new PartnerModel(PartnerEffectsReader.Read(content, moves, errors));
        var lines = new PartnerLinesReader(moves, errors);
        var material = lines.Read(content);
        var reader = new ScenarioReader(lines, errors);
        var scenarios = content.Where(file => file.IsKind("scenario")).Select(reader.Read).OfType<Scenario>().OrderBy(scenario => scenario.IsOwn).ThenBy(scenario => scenario.Order).ToList();
        return new RolePlayContent(moves, new MoveReader(moves, language), model, material, new PartnerVoice(material, moves), scenarios);
    }
}
