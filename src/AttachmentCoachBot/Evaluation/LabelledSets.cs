using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Evaluation;

/// <summary>The kinds of set that can be scored, by the name of the command and of the files (<c>blame.jsonl</c>, <c>blame-2.jsonl</c>).</summary>
internal static class LabelledSets
{
    private static readonly Dictionary<string, Func<LanguageEngine, string, Scores>> Kinds = new(StringComparer.Ordinal)
    {
        ["blame"] = (language, path) => BlameEvaluation.Score(language, LabelledSet.Read<BlameRow>(path)),
        ["rephrase"] = (language, path) => RephraseEvaluation.Score(language, LabelledSet.Read<RephraseRow>(path)),
        ["triggers"] = (language, path) => TriggerEvaluation.Score(language, LabelledSet.Read<TriggerRow>(path)),
        ["style"] = (language, path) => StyleEvaluation.Score(language, LabelledSet.Read<StyleRow>(path)),
        ["crisis"] = (language, path) => CrisisEvaluation.Score(language, LabelledSet.Read<CrisisRow>(path)),
    };

    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    public static Scores Score(LanguageEngine language, string kind, string path) => Kinds[kind](language, path);
}
