using System.Globalization;
using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>Puts results into words: the scores with their band, what a pattern means, what changed, what happens between two patterns.</summary>
internal sealed class StyleTalk(DialogContext context, Questionnaire questionnaire, PairDynamics pairs)
{
    /// <summary>From this mean of the push–pull statements on (1 to 7) they are mentioned when the scores do not say it already.</summary>
    private const double MentionsPushPull = 5;

    private string Person => context.Person.Relationship.InSecondPerson();

    /// <summary>Call it before the result is added to the relationship: what is there is “earlier”.</summary>
    public void SayResult(StyleScore score, bool widened)
    {
        var about = context.Person.Relationship;
        var (first, second) = (score.Patterns[0], score.Patterns[1]);
        var lead = score.Leaning is { } leaning
            ? context.Words(first.Chance >= StyleNorms.ClearFrom ? "style/leaning-clearly" : "style/leaning", ("person", Person), ("pattern", Called(leaning)), ("percent", Percent(first.Chance)))
            : context.Words("style/between", ("person", Person), ("pattern", Called(first.Pattern)), ("other", Called(second.Pattern)), ("percent", Percent(first.Chance)), ("otherpercent", Percent(second.Chance)));
        var lines = new List<string?> { lead, Scores(score), widened ? context.Words("style/scores-wider") : null, Change(score, about), context.Words("style/how-it-is-meant") };
        context.Add(new Reply
        {
            Text = string.Join("\n", lines.OfType<string>()),
            Picture = MapOf(score, about),
        });

        var own = questionnaire.Patterns[first.Pattern];
        var means = score.Leaning is null
            ? $"{MeansOf(first.Pattern)}\n{MeansOf(second.Pattern)}"
            : $"{Fill(own.Means)} {Fill(own.Protects)}\n{context.Words("style/hot-spots", ("hotspots", Fill(own.HotSpots)))}";
        if (score.PushPull >= MentionsPushPull && first.Pattern != AttachmentPattern.Disorganized)
            means += $"\n{context.Words("style/push-pull-too")}";
        context.Add(new Reply { Text = means });
        context.Add(new Reply { Text = $"{Fill(own.Helps)}\n{context.Words("style/to-try", ("practice", Fill(own.Practice)))}" });
    }

    public void SayPair(AttachmentPattern own, AttachmentPattern theirs)
    {
        context.Say("style/partner-noted", ("pattern", Called(theirs)));
        if (pairs.Between(own, theirs) is not { } pair)
            return;
        var needs = context.Words("style/pair-needs", ("own", Called(own)), ("theirs", Called(theirs)), ("needs", pair.Needs));
        context.Add(new Reply { Text = $"{needs}\n{pair.Loop}" });
        context.Say("style/pair-steps", ("person", Person), ("yourstep", pair.OwnStep), ("theirstep", pair.TheirStep));
    }

    /// <summary>All relationships with a result, side by side.</summary>
    public void SayComparison()
    {
        var known = context.Person.Known().Where(one => one.Results.Count > 0).ToList();
        if (known.Count < 2)
        {
            context.Say(known.Count == 0 ? "style/compare-none" : "style/compare-one", ("person", known.Count == 0 ? null : known[0].InSecondPerson()));
            return;
        }

        var lines = known.Select(one => context.Words("style/compare-line", ("person", one.InSecondPerson()), ("result", InShort(one.Results[^1].Score()))));
        var alike = known.Select(one => one.Results[^1].Score().Patterns[0].Pattern).Distinct().Count() == 1;
        context.Add(new Reply
        {
            Text = $"{string.Join("\n", lines)}\n{context.Words(alike ? "style/compare-same" : "style/compare")}",
            Picture = Picture([.. known.Select(one => Point(one.InSecondPerson(), one.Results[^1].Score(), false))]),
        });
    }

    private string InShort(StyleScore score)
    {
        var patterns = score.Patterns;
        return score.Leaning is { } leaning
            ? $"toward “{Called(leaning)}” ({Percent(patterns[0].Chance)}%)"
            : $"between “{Called(patterns[0].Pattern)}” and “{Called(patterns[1].Pattern)}”";
    }

    private string? Scores(StyleScore score) => context.Words("style/scores",
        ("anxiety", Number(score.Anxiety.Value)), ("anxietylow", Number(score.Anxiety.Low)), ("anxietyhigh", Number(score.Anxiety.High)),
        ("avoidance", Number(score.Avoidance.Value)), ("avoidancelow", Number(score.Avoidance.Low)), ("avoidancehigh", Number(score.Avoidance.High)));

    private string? Change(StyleScore now, Relationship about)
    {
        if (about.Results.Count == 0)
            return null;
        var before = about.Results[^1];
        var moved = now.Anxiety.DiffersFrom(before.Score().Anxiety) || now.Avoidance.DiffersFrom(before.Score().Avoidance);
        return context.Words(moved ? "style/changed" : "style/unchanged",
            ("ago", Ago.Say(before.When, context.Input.When)), ("anxiety", Number(before.Anxiety)), ("avoidance", Number(before.Avoidance)));
    }

    private Picture MapOf(StyleScore score, Relationship about)
    {
        var earlier = about.Results.TakeLast(5).Select(result => Point(Ago.Say(result.When, context.Input.When), result.Score(), true));
        return Picture([.. earlier, Point("today", score, false)]);
    }

    private Picture Picture(IReadOnlyList<MapPoint> points)
    {
        var corners = new MapCorners(Called(AttachmentPattern.Anxious), Called(AttachmentPattern.Disorganized), Called(AttachmentPattern.Secure), Called(AttachmentPattern.Avoidant));
        var spoken = points.Select(point => $"{point.Label}: worry {Number(point.Anxiety)}, unease {Number(point.Avoidance)}");
        return new Picture(StyleMap.Kind, new StyleMap(StyleNorms.Cut, StyleNorms.Cut, corners, points).ToJson(),
            $"Map of worry about distance (upwards) and unease with closeness (to the right), 0 to 100. {string.Join("; ", spoken)}.");
    }

    private static MapPoint Point(string label, StyleScore score, bool isEarlier) => new(
        label, Round(score.Anxiety.Value), Round(score.Anxiety.Low), Round(score.Anxiety.High), Round(score.Avoidance.Value), Round(score.Avoidance.Low), Round(score.Avoidance.High), isEarlier);

    private string? MeansOf(AttachmentPattern pattern) =>
        context.Words("style/means-between", ("pattern", Speaking.Quoting.AsSentence(Called(pattern)).TrimEnd('.')), ("means", Fill(questionnaire.Patterns[pattern].Means)));

    private string Fill(Speaking.Wording wording) => wording.Fill(_ => Person);

    private string Called(AttachmentPattern pattern) => questionnaire.Patterns[pattern].Called;

    private static double Round(double value) => Math.Round(value, 1);

    private static string Number(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>Borrowed norms do not carry more certainty than this.</summary>
    private static string Percent(double chance) => chance > 0.95 ? "more than 95" : Math.Round(chance * 100).ToString(CultureInfo.InvariantCulture);
}
