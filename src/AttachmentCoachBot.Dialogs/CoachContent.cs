using AttachmentCoachBot.Dialogs.Flows;
using AttachmentCoachBot.Dialogs.Interruptions;
using AttachmentCoachBot.Dialogs.Menu;
using AttachmentCoachBot.Dialogs.Rephrase;
using AttachmentCoachBot.Dialogs.RolePlay;
using AttachmentCoachBot.Dialogs.Safety;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Dialogs.Style;
using AttachmentCoachBot.Dialogs.Trigger;
using AttachmentCoachBot.Dialogs.Welcome;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs;

/// <summary>Everything of <c>dialogs/</c> that the coach itself plays: the exercises by name, the menu, the interruptions and the wordings.</summary>
public sealed record CoachContent(
    IReadOnlyDictionary<string, IDialog> Dialogs, ExerciseMenu Menu, IReadOnlyList<Interruption> Interruptions, WordingBook Wordings,
    Resources Resources, RolePlayContent RolePlay)
{
    /// <summary>How the name of a content file ends; the ending is its kind.</summary>
    private static readonly string[] Endings =
    [
        ".flow.yaml", ".exercise.yaml", ".questionnaire.yaml", ".pairs.yaml", ".wordings.yaml", ".lexicon.yaml", ".words.yaml", ".templates.yaml", ".safety.yaml", ".triggers.yaml",
        ".scenario.yaml", "styles.rules.yaml", "triggers.rules.yaml", "moves.rules.yaml", "moves-hard.rules.yaml", "blame-….rules.yaml",
    ];

    /// <summary>Reads all of it; every mistake goes to <paramref name="errors"/>.</summary>
    public static CoachContent Read(IReadOnlyList<ContentFile> content, LanguageEngine language, ContentErrors errors)
    {
        FindMissingFiles(content, errors);
        foreach (var file in content.Where(file => HasKind(file) && !IsBlameRules(file) && !Endings.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal))))
            ContentSource.ReportUnknownKind(file, Endings, errors);
        var rolePlay = RolePlayContent.Read(content, language, errors);
        List<IDialog> inCode = [new WelcomeDialog(), new SafetyCheckDialog(), new SavedPhrasesDialog(), new RolePlayDialog(rolePlay), new Privacy.MyDataDialog()];
        if (RephraseScriptReader.Read(content, errors) is { } rephrase)
            inCode.Add(new RephraseDialog(rephrase));
        var flows = content.Where(file => file.IsKind("flow")).ToList();
        var questionnaires = content.Where(file => file.IsKind("questionnaire")).ToList();
        var pairs = PairDynamics.Read(content, errors);
        if (TriggerGuideReader.Read(content, [.. language.TriggerKinds.Select(kind => kind.Kind)], errors) is { } guide)
            inCode = [.. inCode, new TriggerDialog(guide, pairs), new TriggerLogDialog(guide, pairs)];
        var exercises = inCode.Select(dialog => dialog.Name).Concat(flows.Concat(questionnaires).Select(file => file.Name)).ToList();

        var wordings = WordingReader.Read(content, errors);
        var menu = ExerciseMenu.Read(content, exercises, errors);
        var interruptions = InterruptionReader.Read(content, errors);
        var played = flows.Select(file => FlowReader.Read(file, exercises, errors)).OfType<Flow>().Select(flow => new FlowDialog(flow));
        var asked = questionnaires.Select(file => QuestionnaireReader.Read(file, errors)).OfType<Questionnaire>()
            .SelectMany(questionnaire => (IDialog[])[new StyleDialog(questionnaire, pairs), new StyleResultsDialog(questionnaire, pairs)]);

        var dialogs = inCode.Concat(played).Concat(asked).DistinctBy(dialog => dialog.Name).ToDictionary(dialog => dialog.Name);
        return new CoachContent(dialogs, menu, interruptions, wordings, ResourcesReader.Read(content, errors), rolePlay);
    }

    /// <summary>True for “walk.flow.yaml”; a file such as “menu.yaml” is known by its whole name.</summary>
    private static bool HasKind(ContentFile file) => !file.Path.EndsWith($"/{file.Name}.yaml", StringComparison.Ordinal);

    private static bool IsBlameRules(ContentFile file) => file.IsKind("rules") && file.Name.StartsWith("blame", StringComparison.Ordinal);

    private static void FindMissingFiles(IReadOnlyList<ContentFile> content, ContentErrors errors)
    {
        var needed = new Dictionary<string, string>
        {
            ["interruptions.yaml"] = "what the coach listens for at every step",
            ["menu.yaml"] = "what the menu offers",
            ["resources.yaml"] = "where people find help",
        };
        foreach (var name in WordingsNeeded.Names)
            needed[$"{name}.wordings.yaml"] = "sentences that the coach says by name";
        foreach (var (file, holds) in needed)
            if (!content.Any(known => known.Path.EndsWith($"/{file}", StringComparison.Ordinal)))
                errors.MissingFile($"dialogs/{file}", holds);
    }
}
