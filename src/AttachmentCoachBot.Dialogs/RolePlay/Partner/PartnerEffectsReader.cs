using System.Globalization;
using AttachmentCoachBot.Dialogs.RolePlay.Moves;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.RolePlay.Partner;

/// <summary>Reads <c>partner-effects.yaml</c> and holds it against the laws: what softens may not alarm, what hardens may not calm, and every move does something to everybody.</summary>
internal sealed class PartnerEffectsReader(MoveBook moves, ContentErrors errors)
{
    private const string Everyone = "everyone";

    private static readonly string[] FileKeys = ["title", "starts", "effects"];
    private static readonly string[] Feelings = ["alarm", "closeness", "autonomy", "trust", "fatigue"];
    private static readonly Dictionary<string, AttachmentPattern> Patterns = Enum.GetValues<AttachmentPattern>().ToDictionary(pattern => pattern.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly PartnerEffects _effects = new();

    public static PartnerEffects Read(IReadOnlyList<ContentFile> content, MoveBook moves, ContentErrors errors)
    {
        var reader = new PartnerEffectsReader(moves, errors);
        foreach (var file in content.Where(file => file.Path.EndsWith("/partner-effects.yaml", StringComparison.Ordinal)))
            if (ContentSource.Open(file, errors) is { } root)
                reader.ReadFile(root);
        return reader._effects;
    }

    private void ReadFile(ContentNode root)
    {
        errors.UnknownKeys(root, "partner-effects.yaml", FileKeys);
        foreach (var (pattern, values) in root["starts"]?.Entries ?? [])
            if (!Patterns.TryGetValue(pattern.Text, out var known))
                errors.UnknownName(pattern, "pattern", pattern.Text, Patterns.Keys);
            else if (Numbers(values, default) is var start)
                _effects.SetStart(known, new PartnerFeelings(start.Alarm, start.Closeness, start.Autonomy, start.Trust, start.Fatigue));
        foreach (var (move, byPattern) in root["effects"]?.Entries ?? [])
            if (moves[move.Text] is { } known)
                ReadMove(known, byPattern);
            else
                errors.UnknownName(move, "move", move.Text, moves.All.Select(each => each.Name));
        foreach (var move in moves.All.Where(move => root["effects"]?[move.Name] is null))
            errors.Missing(root["effects"] ?? root, move.Name, "“effects”");
    }

    private void ReadMove(Move move, ContentNode byPattern)
    {
        foreach (var (pattern, _) in byPattern.Entries)
            if (pattern.Text != Everyone && !Patterns.ContainsKey(pattern.Text))
                errors.UnknownName(pattern, "pattern", pattern.Text, Patterns.Keys.Append(Everyone));
        var everyone = byPattern[Everyone] is { } all ? Numbers(all, default) : default;
        foreach (var (name, pattern) in Patterns)
        {
            var node = byPattern[name];
            var effect = node is null ? everyone : Numbers(node, everyone);
            if (move.Side == MoveSide.Softens ? effect.Alarm >= 0 : effect.Alarm <= 0)
                errors.BreaksTheLaw(node ?? byPattern, move.Name, name, move.Side == MoveSide.Softens);
            _effects.Set(pattern, move.Name, effect);
        }
    }

    /// <summary>The numbers of one line; what is not written stays as it is for everyone.</summary>
    private Effect Numbers(ContentNode node, Effect usual)
    {
        errors.UnknownKeys(node, "an effect", Feelings);
        double Of(string name, double otherwise)
        {
            if (node[name] is not { } value)
                return otherwise;
            if (double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= -1 and <= 1)
                return number;
            errors.NotANumber(value, $"“{name}”", "from -1 to 1");
            return otherwise;
        }

        return new Effect(Of("alarm", usual.Alarm), Of("closeness", usual.Closeness), Of("autonomy", usual.Autonomy), Of("trust", usual.Trust), Of("fatigue", usual.Fatigue));
    }
}
