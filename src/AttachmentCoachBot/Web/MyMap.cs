using System.Globalization;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Dialogs.Style;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Web;

/// <summary>The map of the relationship practised last, with its earlier results.</summary>
internal static class MyMap
{
    private const int MostEarlier = 5;

    /// <summary>Null while there is no result, or no style exercise.</summary>
    public static Picture? Of(PersonState person, CoachContent content)
    {
        var words = content.Dialogs.Values.OfType<StyleDialog>().FirstOrDefault()?.Questionnaire.Patterns;
        if (words is null || person.Known().FirstOrDefault(known => known.Results.Count > 0) is not { } about)
            return null;

        var points = about.Results.TakeLast(MostEarlier + 1).Select((result, at) => Point(result, isEarlier: at < Math.Min(about.Results.Count - 1, MostEarlier))).ToList();
        var corners = new MapCorners(
            words[AttachmentPattern.Anxious].Called, words[AttachmentPattern.Disorganized].Called, words[AttachmentPattern.Secure].Called, words[AttachmentPattern.Avoidant].Called);
        var spoken = string.Join("; ", points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Label}: worry {point.Anxiety:0}, unease {point.Avoidance:0}")));
        return new Picture(
            StyleMap.Kind,
            new StyleMap(StyleNorms.Cut, StyleNorms.Cut, corners, points).ToJson(),
            $"Map of you with {about.InSecondPerson()}: worry about distance upwards, unease with closeness to the right, each 0 to 100. {spoken}.");
    }

    private static MapPoint Point(StyleResult result, bool isEarlier)
    {
        var (anxiety, avoidance) = (result.Score().Anxiety, result.Score().Avoidance);
        return new MapPoint(
            result.When.ToString("d MMM", CultureInfo.InvariantCulture), anxiety.Value, anxiety.Low, anxiety.High, avoidance.Value, avoidance.Low, avoidance.High, isEarlier);
    }
}
