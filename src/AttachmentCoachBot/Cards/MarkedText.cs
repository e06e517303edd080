using System.Text.Json.Nodes;

namespace AttachmentCoachBot.Cards;

/// <summary>Words as text runs, which no client reads as markdown, with some of them marked: by weight and underline as well as by colour.</summary>
internal static class MarkedText
{
    public static JsonObject Plain(JsonNode? words) => Plain(words?.ToString() ?? "");

    public static JsonObject Plain(string words) => Block([Run(words)]);

    public static JsonObject Title(string words)
    {
        var run = Run(words);
        run["weight"] = "Bolder";
        run["size"] = "Small";
        return Block([run]);
    }

    /// <param name="flagged">Objects with “start”, “end” and “quote”.</param>
    public static JsonObject Block(JsonNode? text, JsonNode? flagged)
    {
        var words = text?.ToString() ?? "";
        var runs = new List<JsonNode>();
        var at = 0;
        foreach (var (start, end) in Spans(words, flagged as JsonArray ?? []))
        {
            if (end <= at)
                continue;
            var from = Math.Max(start, at);
            if (from > at)
                runs.Add(Run(words[at..from]));
            var marked = Run(words[from..end]);
            marked["weight"] = "Bolder";
            marked["underline"] = true;
            marked["color"] = "Warning";
            runs.Add(marked);
            at = end;
        }

        if (at < words.Length)
            runs.Add(Run(words[at..]));
        return Block(runs);
    }

    /// <summary>Where the flagged words are. The text may be a part of the one that the places were counted in, so the words themselves decide.</summary>
    private static List<(int Start, int End)> Spans(string words, JsonArray flagged)
    {
        var spans = new List<(int, int)>();
        foreach (var flag in flagged.OfType<JsonObject>())
        {
            var quote = flag["quote"]?.ToString() ?? "";
            var start = flag["start"]?.GetValue<int>() ?? 0;
            if (quote.Length == 0)
                continue;
            if (start < 0 || start + quote.Length > words.Length || !words.AsSpan(start, quote.Length).Equals(quote, StringComparison.OrdinalIgnoreCase))
                start = words.IndexOf(quote, StringComparison.OrdinalIgnoreCase);
            if (start >= 0)
                spans.Add((start, start + quote.Length));
        }

        return [.. spans.OrderBy(span => span.Item1)];
    }

    private static JsonObject Run(string words) => new() { ["type"] = "TextRun", ["text"] = words };

    private static JsonObject Block(IEnumerable<JsonNode> runs) => new() { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray([.. runs]) };
}
