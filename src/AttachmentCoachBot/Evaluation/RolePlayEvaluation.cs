using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs.RolePlay.Moves;
using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Evaluation;

/// <summary>One side of a conversation, line by line, and what each line does to a partner of this pattern: “softens”, “hardens” or “neutral”.</summary>
internal sealed record RolePlayRow(string Id, string PartnerStyle, string Scenario, IReadOnlyList<string> UserTurns, IReadOnlyList<string> PerTurn);

/// <summary>Does the simulated partner's tension move the way a careful reader would expect?</summary>
internal static class RolePlayEvaluation
{
    private static readonly string[] Directions = ["softens", "hardens", "neutral"];

    public static Scores Score(MoveReader moves, PartnerModel model, IReadOnlyList<RolePlayRow> rows)
    {
        Share direction = default;
        var byDirection = Directions.ToDictionary(name => name, _ => default(Share), StringComparer.Ordinal);
        var opposite = default(Share);
        var said = new List<JsonObject>();
        foreach (var row in rows)
        {
            var pattern = Enum.TryParse<AttachmentPattern>(row.PartnerStyle, ignoreCase: true, out var known) ? known
                : throw new ProblemException($"Row {row.Id}: “{row.PartnerStyle}” is no partner_style; write secure, anxious, avoidant or disorganized.");
            if (row.UserTurns.Count != row.PerTurn.Count)
                throw new ProblemException($"Row {row.Id} has {row.UserTurns.Count} user_turns and {row.PerTurn.Count} directions in per_turn; give one for each.");
            for (var turn = 0; turn < row.UserTurns.Count; turn++)
            {
                var reading = moves.Read(row.UserTurns[turn]);
                var change = model.TensionOf(pattern, reading);
                var found = Math.Abs(change) < PartnerModel.Noticeable ? "neutral" : change < 0 ? "softens" : "hardens";
                var wanted = row.PerTurn[turn];
                direction = direction.And(found == wanted);
                byDirection[wanted] = byDirection.GetValueOrDefault(wanted).And(found == wanted);
                opposite = opposite.And((found, wanted) is ("softens", "hardens") or ("hardens", "softens"));
                said.Add(new JsonObject
                {
                    ["id"] = $"{row.Id}/{turn + 1}", ["partner"] = row.PartnerStyle, ["text"] = row.UserTurns[turn], ["direction"] = wanted, ["said"] = found, ["right"] = found == wanted,
                    ["change"] = Math.Round(change, 3), ["moves"] = Rows.List(reading.Moves.Select(move => $"{move.Move.Name}: {move.Quote}")),
                });
            }
        }

        return new Scores(rows.Count, [Metric.Of("direction", direction), Metric.Of("opposite", opposite)], [.. byDirection.Select(each => Metric.Of($"right on {each.Key}", each.Value))], said);
    }
}
