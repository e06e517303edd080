using System.Text.Json;

namespace BlameTraining;

/// <summary>Reads the labelled sets as far as they say whether a text blames.</summary>
internal static class Labelled
{
    public static IEnumerable<(string Text, bool Blames)> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            if (root.TryGetProperty("user_turns", out var turns))
                foreach (var (turn, label) in turns.EnumerateArray().Zip(root.GetProperty("per_turn").EnumerateArray()))
                    yield return (turn.GetString()!, label.GetString() == "hardens");
            else if (root.TryGetProperty("blame", out var blame))
                yield return (root.GetProperty("text").GetString()!, blame.GetBoolean());
            else
                // Every text of the rephrase set complains; those of the style set describe the person who writes.
                yield return (root.GetProperty("text").GetString()!, root.TryGetProperty("must_keep", out _));
        }
    }
}
