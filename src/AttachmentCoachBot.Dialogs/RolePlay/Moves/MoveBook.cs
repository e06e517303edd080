using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Dialogs.RolePlay.Moves;

/// <summary>All moves of <c>moves*.rules.yaml</c>, and how each is recognized.</summary>
public sealed class MoveBook
{
    private readonly Dictionary<string, Move> _byName = new(StringComparer.Ordinal);

    internal MoveBook()
    {
    }

    public IEnumerable<Move> All => _byName.Values;

    internal PatternIndex<Move> Patterns { get; } = new();

    public Move? this[string name] => _byName.GetValueOrDefault(name);

    internal Move? Of(BlameKind kind) => All.FirstOrDefault(move => move.Finding == kind);

    internal Move? Of(Measure measure) => All.FirstOrDefault(move => move.Measured == measure);

    internal bool Add(Move move) => _byName.TryAdd(move.Name, move);
}
