using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Rewriting;

namespace AttachmentCoachBot.Evaluation;

/// <summary>A blaming text and what a message made of it must hold.</summary>
/// <param name="MustKeep">Facts, each with its forms (“text|texted|message”), looked for at the start of a word.</param>
/// <param name="MustNot">Whole words that must be gone; a closing <c>*</c> stands for any ending.</param>
internal sealed record RephraseRow(
    string Id, string Text, string SpeakerStyle, IReadOnlyList<string>? MustKeep = null, IReadOnlyList<string>? MustNot = null,
    IReadOnlyList<string>? AcceptableFeelings = null, IReadOnlyList<string>? AcceptableNeeds = null);

/// <summary>Scores the draft that the person would be shown first.</summary>
internal static class RephraseEvaluation
{
    private static readonly DraftRole[] Parts = [DraftRole.Observation, DraftRole.Feeling, DraftRole.Need, DraftRole.Request];

    public static Scores Score(LanguageEngine language, IReadOnlyList<RephraseRow> rows)
    {
        Share answered = default, keeps = default, forbidden = default, blame = default, complete = default, feeling = default, need = default, all = default;
        var said = new List<JsonObject>();
        foreach (var row in rows)
        {
            var pattern = Enum.TryParse<AttachmentPattern>(row.SpeakerStyle, ignoreCase: true, out var known) ? known
                : throw new ProblemException($"Row {row.Id}: “{row.SpeakerStyle}” is no speaker_style; write secure, anxious, avoidant or disorganized.");
            var rewrite = language.Rephrase(language.Analyze(language.Read(row.Text)), new RewriteRequest { Speaker = pattern });
            answered = answered.And(rewrite.First is not null);
            var report = new JsonObject { ["id"] = row.Id, ["text"] = row.Text, ["outcome"] = rewrite.Outcome.ToString() };
            said.Add(report);
            if (rewrite.First is not { } draft)
            {
                report["question"] = rewrite.Question?.Text;
                continue;
            }

            var lost = (row.MustKeep ?? []).Where(fact => !Keeps(draft.Text, fact)).ToList();
            var left = (row.MustNot ?? []).Where(word => Holds(draft.Text, word)).ToList();
            var again = language.Analyze(language.Read(draft.Text)).Findings;
            var isComplete = Array.TrueForAll(Parts, role => draft.Part(role) is { Words.Length: > 0 } part && draft.Text.Contains(part.Words, StringComparison.OrdinalIgnoreCase));
            var feelingFits = Fits(draft.Part(DraftRole.Feeling), row.AcceptableFeelings);
            var needFits = Fits(draft.Part(DraftRole.Need), row.AcceptableNeeds);
            keeps = keeps.And(lost.Count == 0);
            forbidden = forbidden.And(left.Count == 0);
            blame = blame.And(again.Count == 0);
            complete = complete.And(isComplete);
            feeling = feeling.And(feelingFits);
            need = need.And(needFits);
            all = all.And(lost.Count == 0 && left.Count == 0 && again.Count == 0 && isComplete && feelingFits && needFits);
            report["draft"] = draft.Text;
            report["lost"] = Rows.List(lost);
            report["left"] = Rows.List(left);
            report["blame"] = Rows.List(again.Select(finding => $"{finding.Rule}: {finding.Quote}"));
            report["complete"] = isComplete;
            report["feeling_ok"] = feelingFits;
            report["need_ok"] = needFits;
        }

        return new Scores(rows.Count,
            [
                Metric.Of("answered", answered), Metric.Of("keeps_facts", keeps), Metric.Of("free_of_forbidden", forbidden), Metric.Of("free_of_blame", blame),
                Metric.Of("complete", complete), Metric.Of("feeling_ok", feeling), Metric.Of("need_ok", need), Metric.Of("all_ok", all),
            ],
            [], said);
    }

    private static bool Keeps(string draft, string fact) =>
        fact.Split('|').Any(form => Regex.IsMatch(Plain(draft), $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(Plain(form))}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    private static bool Holds(string draft, string word)
    {
        var isPrefix = word.EndsWith('*');
        var ending = isPrefix ? "" : @"(?![\p{L}\p{N}])";
        return Regex.IsMatch(Plain(draft), $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(Plain(word.TrimEnd('*')))}{ending}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    private static bool Fits(DraftPart? part, IReadOnlyList<string>? acceptable) =>
        acceptable is not { Count: > 0 } || (part is not null && acceptable.Any(word => Keeps(part.Words, word)));

    private static string Plain(string text) => text.Replace('’', '\'').Replace('‘', '\'').Trim();
}
