using System.Globalization;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Dialogs.Style;
using Spectre.Console;

namespace AttachmentCoachBot.Commands;

/// <summary>The terminal as a channel: what is typed becomes an input, what the coach says becomes lines. A number or a label chooses a button.</summary>
internal sealed class ChatScreen
{
    private readonly bool _isInteractive = !Console.IsInputRedirected && !Console.IsOutputRedirected;
    private IReadOnlyList<Choice> _choices = [];

    public static Input Arrival() => new() { When = DateTimeOffset.Now, Kind = InputKind.Arrival };

    /// <summary>The next message; null when the person is done.</summary>
    public Input? Next()
    {
        if (_isInteractive)
            AnsiConsole.Markup("[bold green]You:[/] ");
        var line = Console.ReadLine();
        if (line is null)
            return null;
        if (!_isInteractive)
            Console.WriteLine($"You: {line}");
        return Read(line, DateTimeOffset.Now);
    }

    public Input Read(string line, DateTimeOffset when)
    {
        var typed = line.Trim();
        var choice = _choices.FirstOrDefault(choice => choice.Label.Equals(typed, StringComparison.OrdinalIgnoreCase));
        if (choice is null && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= _choices.Count)
            choice = _choices[number - 1];
        return choice is null
            ? new Input { Text = line, When = when }
            : new Input { Text = choice.Label, Values = new Dictionary<string, string> { ["choice"] = choice.Value }, When = when };
    }

    public void Show(IReadOnlyList<Reply> replies)
    {
        _choices = [];
        foreach (var reply in replies)
        {
            Say(reply.Text);
            if (reply.Picture is { Kind: StyleMap.Kind } map)
                foreach (var line in StyleMapDrawing.Lines(StyleMap.Read(map.Data)))
                    Dim(line);
            else if (reply.Picture is { } picture)
                Dim($"(picture: {picture.AlternativeText})");
            if (reply.Choices.Count == 0)
                continue;
            _choices = reply.Choices;
            Dim(string.Join("  ", reply.Choices.Select((choice, at) => $"{at + 1}) {choice.Label}")));
        }
    }

    /// <summary>A word of the program itself, not of the coach.</summary>
    public void Tell(string text) => Dim(text);

    private void Say(string text)
    {
        if (_isInteractive)
            AnsiConsole.MarkupLine($"[bold blue]Coach:[/] {Markup.Escape(text)}");
        else
            Console.WriteLine($"Coach: {text}");
    }

    private void Dim(string text)
    {
        if (_isInteractive)
            AnsiConsole.MarkupLine($"       [grey]{Markup.Escape(text)}[/]");
        else
            Console.WriteLine($"       {text}");
    }
}
