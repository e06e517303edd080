using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.RolePlay.Scenarios;

/// <summary>A situation to rehearse, from <c>NAME.scenario.yaml</c>.</summary>
/// <param name="Title">As on the button.</param>
/// <param name="Scene">Where it begins. <c>&lt;partner&gt;</c> and, in the person's own scenario, <c>&lt;event&gt;</c> or <c>&lt;phrase&gt;</c> may stand in it; the first that can be filled is taken.</param>
/// <param name="Matter">What it is about, as a partner would name it (“the weekend”).</param>
/// <param name="Suits">The pattern that the partner has unless the person says otherwise.</param>
/// <param name="Raw">How somebody might blurt it out; hints are made of it.</param>
public sealed record Scenario(string Name, string Title, IReadOnlyList<Wording> Scene, string Matter, string Partner, AttachmentPattern Suits, string Raw)
{
    /// <summary>Other words that choose it.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Where it stands among the buttons; the person's own is last.</summary>
    public int Order { get; init; }

    public bool IsOwn { get; init; }

    public required IReadOnlyDictionary<AttachmentPattern, Wording> Opening { get; init; }

    public required IReadOnlyDictionary<AttachmentPattern, IReadOnlyList<PartnerLine>> Lines { get; init; }

    /// <summary>Lines to borrow when somebody asks for a hint.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    public required IReadOnlyDictionary<Ending, IReadOnlyList<Wording>> Endings { get; init; }

    /// <summary>Lines of the person's after which it ends by itself.</summary>
    public int Turns { get; init; } = 12;

    public IReadOnlyList<PartnerLine> LinesOf(AttachmentPattern pattern) => Lines.GetValueOrDefault(pattern) ?? [];
}

public enum Ending { Repair, Rupture, Pause, Turns, Stopped }
