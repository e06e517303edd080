using AttachmentCoachBot.Dialogs.Flows;
using AttachmentCoachBot.Dialogs.Interruptions;
using AttachmentCoachBot.Dialogs.Menu;
using AttachmentCoachBot.Dialogs.Rephrase;
using AttachmentCoachBot.Dialogs.Safety;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Dialogs.Style;
using AttachmentCoachBot.Dialogs.Trigger;
using AttachmentCoachBot.Dialogs.Welcome;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs;

/// <summary>Everything of <c>dialogs/</c> that the coach itself plays: the exercises by name, the menu, the interruptions and the wordings.</summary>
public sealed record CoachContent(
    IReadOnlyDictionary<string, IDialog> Dialogs, ExerciseMenu Menu, IReadOnlyList<Interruption> Interruptions, WordingBook Wordings,
    Resources Resources)
{
    /// <summary>Reads all of it; every mistake goes to <paramref name="errors"/>.</summary>
    /// <param name="triggers">The kinds of trigger that the engine tells apart.</param>
    public static CoachContent Read(IReadOnlyList<ContentFile> content, IReadOnlyList<string> triggers, ContentErrors errors)
    {
        List<IDialog> inCode = [new WelcomeDialog(), new SafetyCheckDialog(), new SavedPhrasesDialog()];
        if (RephraseScriptReader.Read(content, errors) is { } rephrase)
            inCode.Add(new RephraseDialog(rephrase));
        var flows = content.Where(file => file.IsKind("flow")).ToList();
        var questionnaires = content.Where(file => file.IsKind("questionnaire")).ToList();
        var pairs = PairDynamics.Read(content, errors);
        if (TriggerGuideReader.Read(content, triggers, errors) is { } guide)
            inCode = [.. inCode, new TriggerDialog(guide, pairs), new TriggerLogDialog(guide, pairs)];
        var exercises = inCode.Select(dialog => dialog.Name).Concat(flows.Concat(questionnaires).Select(file => file.Name)).ToList();

        var wordings = WordingReader.Read(content, errors);
        var menu = ExerciseMenu.Read(content, exercises, errors);
        var interruptions = InterruptionReader.Read(content, errors);
        var played = flows.Select(file => FlowReader.Read(file, exercises, errors)).OfType<Flow>().Select(flow => new FlowDialog(flow));
        var asked = questionnaires.Select(file => QuestionnaireReader.Read(file, errors)).OfType<Questionnaire>()
            .SelectMany(questionnaire => (IDialog[])[new StyleDialog(questionnaire, pairs), new StyleResultsDialog(questionnaire, pairs)]);

        var dialogs = inCode.Concat(played).Concat(asked).DistinctBy(dialog => dialog.Name).ToDictionary(dialog => dialog.Name);
        return new CoachContent(dialogs, menu, interruptions, wordings, ResourcesReader.Read(content, errors));
    }
}
