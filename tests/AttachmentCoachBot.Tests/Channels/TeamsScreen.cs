using System.Text;
using System.Text.Json.Nodes;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>What an activity shows in Teams, as lines of text: words, cards with their pictures and buttons, thumbs.</summary>
internal static class TeamsScreen
{
    /// <param name="activity">One without a sender took the place of the pressed card.</param>
    public static string Draw(JsonObject activity)
    {
        var screen = new StringBuilder(activity["from"] is null ? "  ⟳ the pressed card becomes\n" : "  ● Coach\n");
        if (activity["text"]?.GetValue<string>() is { } text)
            screen.Append(Indent(text));
        foreach (var card in (activity["attachments"]?.AsArray() ?? []).Select(attachment => attachment!["content"]!))
        {
            screen.Append("    ┌ card\n");
            foreach (var part in card["body"]!.AsArray().Concat(card["actions"]?.AsArray() ?? []))
                Draw(screen, part!, "    │ ");
            screen.Append("    └\n");
        }

        if (activity["suggestedActions"]?["actions"] is JsonArray actions)
            screen.Append($"    {Buttons(actions)}\n");
        if (activity["channelData"]?["feedbackLoop"] is not null)
            screen.Append("    👍 👎\n");
        return screen.ToString();
    }

    private static void Draw(StringBuilder screen, JsonNode part, string margin)
    {
        switch (part["type"]!.GetValue<string>())
        {
            case "RichTextBlock":
                screen.Append(margin).AppendJoin("", part["inlines"]!.AsArray().Select(run => Run(run!))).Append('\n');
                break;
            case "Container":
                foreach (var item in part["items"]!.AsArray())
                    Draw(screen, item!, margin + "▌ ");
                break;
            case "ActionSet":
                screen.Append(margin).Append(Buttons(part["actions"]!.AsArray())).Append('\n');
                break;
            case "Image":
                screen.Append(margin).Append("[picture: ").Append(part["altText"]).Append("]\n");
                break;
            case "Action.OpenUrl":
                screen.Append(margin).Append(part["title"]).Append(" → ").Append(part["url"]).Append('\n');
                break;
            case var other:
                throw new InvalidOperationException($"Nobody knows how “{other}” looks.");
        }
    }

    private static string Run(JsonNode run) => run["underline"] is null ? run["text"]!.GetValue<string>() : $"⟨{run["text"]}⟩";

    private static string Buttons(JsonArray actions) => string.Join(' ', actions.Select(action => $"({action!["title"]})"));

    private static string Indent(string text) => $"    {text.Replace("\n", "\n    ", StringComparison.Ordinal)}\n";
}
