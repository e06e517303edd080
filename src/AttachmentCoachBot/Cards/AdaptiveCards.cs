using System.Text.Json;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Pictures;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Cards;

/// <summary>Draws the coach's cards as Adaptive Cards 1.5, the newest that Teams shows. Text blocks read markdown, so a person's words go into text runs, which do not.</summary>
internal static class AdaptiveCards
{
    /// <summary>The reply as a card, its picture below; null where its text is all there is to show.</summary>
    public static Attachment? Draw(Reply reply)
    {
        List<JsonNode> body = [.. reply.Card is { } card ? Body(card, reply.Text) : []];
        List<JsonNode> actions = [.. reply.Card is { Kind: "help" } help ? Pages(help) : []];
        if (reply.Picture is { } picture && Picture(picture) is { } image)
            body.Add(image);
        return body.Count + actions.Count == 0 ? null : Attach(body, actions, reply.Text);
    }

    /// <summary>True when the card says all that the text says, so that a channel with cards shows only the card.</summary>
    public static bool SaysItAll(Reply reply) => reply.Card?.Kind is "before-after" or "drafts";

    private static IEnumerable<JsonNode> Body(Card card, string text) => card.Kind switch
    {
        "hard-to-hear" => [MarkedText.Block(card.Data["text"], card.Data["flagged"])],
        "before-after" => BeforeAfter(card),
        "drafts" => Drafts(card, text),
        _ => [],
    };

    private static IEnumerable<JsonNode> BeforeAfter(Card card)
    {
        yield return Box("Before", MarkedText.Block(card.Data["before"], card.Data["flagged"]), "emphasis");
        yield return Box("After", MarkedText.Plain(card.Data["after"]), "good");
    }

    /// <summary>What the text says around the drafts, and each draft in a box of its own.</summary>
    private static IEnumerable<JsonNode> Drafts(Card card, string text)
    {
        var drafts = card.Data["drafts"]?.AsArray().OfType<JsonObject>().ToList() ?? [];
        var around = text.Split('\n').Where(line => !drafts.Exists(draft => line.Contains(Words(draft["text"]), StringComparison.Ordinal))).ToList();
        foreach (var line in around.Take(1))
            yield return MarkedText.Plain(line);
        foreach (var draft in drafts)
            yield return Box(Words(draft["label"]), MarkedText.Plain(draft["text"]), "emphasis");
        foreach (var line in around.Skip(1))
            yield return MarkedText.Plain(line);
    }

    /// <summary>The pages of help lines, which come from the content and never from a person.</summary>
    private static IEnumerable<JsonNode> Pages(Card card) =>
        (card.Data["lines"]?.AsArray().OfType<JsonObject>() ?? [])
            .Where(line => Uri.TryCreate(Address(Words(line["page"])), UriKind.Absolute, out _))
            .Select(line => new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = $"Open the page of {Words(line["name"])}", ["url"] = Address(Words(line["page"])) });

    private static string Address(string page) => page.StartsWith("https://", StringComparison.Ordinal) ? page : $"https://{page}";

    private static JsonObject Box(string title, JsonNode words, string style) => new()
    {
        ["type"] = "Container",
        ["style"] = style,
        ["items"] = new JsonArray(MarkedText.Title(title), words),
    };

    private static JsonObject? Picture(Picture picture) => DrawnPicture.Of(picture) is { } drawn
        ? new JsonObject
        {
            ["type"] = "Image",
            ["url"] = drawn.DataAddress,
            ["altText"] = picture.AlternativeText,
            ["width"] = $"{drawn.Width}px",
            ["height"] = $"{drawn.Height}px",
        }
        : null;

    private static string Words(JsonNode? node) => node?.ToString() ?? "";

    private static Attachment Attach(IReadOnlyList<JsonNode> body, IReadOnlyList<JsonNode> actions, string text)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = text,
            ["body"] = new JsonArray([.. body]),
        };
        if (actions.Count > 0)
            card["actions"] = new JsonArray([.. actions]);
        return new Attachment { ContentType = Attachment.AdaptiveCard, Content = JsonSerializer.SerializeToElement(card) };
    }
}
