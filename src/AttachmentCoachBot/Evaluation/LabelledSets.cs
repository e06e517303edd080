using AttachmentCoachBot.Dialogs;

namespace AttachmentCoachBot.Evaluation;

/// <summary>The kinds of set that can be scored, by the name of the command and of the files (<c>blame.jsonl</c>, <c>blame-2.jsonl</c>).</summary>
internal static class LabelledSets
{
    private static readonly Dictionary<string, Func<Coach, string, Scores>> Kinds = new(StringComparer.Ordinal)
    {
        ["blame"] = (coach, path) => BlameEvaluation.Score(coach.Language, LabelledSet.Read<BlameRow>(path)),
        ["rephrase"] = (coach, path) => RephraseEvaluation.Score(coach.Language, LabelledSet.Read<RephraseRow>(path)),
        ["triggers"] = (coach, path) => TriggerEvaluation.Score(coach.Language, LabelledSet.Read<TriggerRow>(path)),
        ["style"] = (coach, path) => StyleEvaluation.Score(coach.Language, LabelledSet.Read<StyleRow>(path)),
        ["crisis"] = (coach, path) => CrisisEvaluation.Score(coach.Language, LabelledSet.Read<CrisisRow>(path)),
        ["roleplay"] = (coach, path) => RolePlayEvaluation.Score(coach.Content.RolePlay.Reader, coach.Content.RolePlay.Model, LabelledSet.Read<RolePlayRow>(path)),
    };

    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    public static Scores Score(Coach coach, string kind, string path) => Kinds[kind](coach, path);
}
