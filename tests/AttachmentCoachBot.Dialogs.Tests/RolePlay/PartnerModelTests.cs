using AttachmentCoachBot.Dialogs.RolePlay.Moves;
using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Language;
using CsCheck;

namespace AttachmentCoachBot.Dialogs.Tests.RolePlay;

/// <summary>The laws of the simulated partner, over any mixture of moves and any state.</summary>
public sealed class PartnerModelTests
{
    private static readonly PartnerModel Model = Repository.Coach.Content.RolePlay.Model;
    private static readonly Move[] All = [.. Repository.Coach.Content.RolePlay.Moves.All];
    private static readonly Move[] Soft = [.. All.Where(move => move.Side == MoveSide.Softens)];
    private static readonly Move[] Hard = [.. All.Where(move => move.Side == MoveSide.Hardens)];
    private static readonly MoveReading Nothing = new(Repository.Coach.Language.Analyze(Repository.Coach.Language.Read("")), []);

    private static readonly Gen<AttachmentPattern> Patterns = Gen.Enum<AttachmentPattern>();
    private static readonly Gen<Move[]> Moves = AnyOf(All).Array[0, 6];
    private static readonly Gen<PartnerFeelings> States = Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0, 1])
        .Select((alarm, closeness, autonomy, trust, fatigue) => new PartnerFeelings(alarm, closeness, autonomy, trust, fatigue));

    private static Gen<Move> AnyOf(Move[] moves) => Gen.Int[0, moves.Length - 1].Select(number => moves[number]);

    private static MoveReading Line(IEnumerable<Move> moves) => Nothing with { Moves = [.. moves.Distinct().Select(move => new FoundMove(move, "", ""))] };

    [Fact]
    public void More_softening_never_raises_the_alarm() =>
        Gen.Select(Patterns, States, Moves, AnyOf(Soft), Gen.Bool).Sample((pattern, state, moves, soft, swings) =>
            Model.After(pattern, state, Line(moves.Append(soft)), swings).Alarm <= Model.After(pattern, state, Line(moves), swings).Alarm);

    [Fact]
    public void Blame_never_lowers_the_alarm() =>
        Gen.Select(Patterns, States, Moves, AnyOf(Hard), Gen.Bool).Sample((pattern, state, moves, hard, swings) =>
            Model.After(pattern, state, Line(moves.Append(hard)), swings).Alarm >= Model.After(pattern, state, Line(moves), swings).Alarm);

    [Fact]
    public void A_line_of_blame_alone_alarms_and_a_soft_line_alone_calms() =>
        Gen.Select(Patterns, AnyOf(Soft), AnyOf(Hard)).Sample((pattern, soft, hard) =>
            Model.TensionOf(pattern, Line([soft])) < -PartnerModel.Noticeable && Model.TensionOf(pattern, Line([hard])) > PartnerModel.Noticeable);

    [Fact]
    public void Every_feeling_stays_between_0_and_1() =>
        Gen.Select(Patterns, States, Moves.Array[1, 20]).Sample((pattern, state, lines) =>
        {
            foreach (var line in lines)
                state = Model.After(pattern, state, Line(line));
            return new[] { state.Alarm, state.Closeness, state.Autonomy, state.Trust, state.Fatigue }.All(value => value is >= 0 and <= 1);
        });

    [Fact]
    public void One_line_changes_only_so_much() =>
        Gen.Select(Patterns, States, Moves).Sample((pattern, state, moves) =>
            Math.Abs(Model.After(pattern, state, Line(moves)).Alarm - state.Alarm) <= 0.2201);

    [Theory]
    [InlineData("pressure", AttachmentPattern.Avoidant, AttachmentPattern.Secure)]
    [InlineData("too-long", AttachmentPattern.Avoidant, AttachmentPattern.Anxious)]
    [InlineData("questions-in-a-row", AttachmentPattern.Avoidant, AttachmentPattern.Anxious)]
    [InlineData("absolute", AttachmentPattern.Avoidant, AttachmentPattern.Secure)]
    [InlineData("vagueness", AttachmentPattern.Anxious, AttachmentPattern.Avoidant)]
    [InlineData("distance", AttachmentPattern.Anxious, AttachmentPattern.Avoidant)]
    [InlineData("withdrawal", AttachmentPattern.Anxious, AttachmentPattern.Avoidant)]
    public void The_same_move_alarms_one_pattern_more_than_the_other(string move, AttachmentPattern more, AttachmentPattern less) =>
        Assert.True(Model.TensionOf(more, Line([Named(move)])) > Model.TensionOf(less, Line([Named(move)])));

    [Theory]
    [InlineData("autonomy", AttachmentPattern.Avoidant, AttachmentPattern.Anxious)]
    [InlineData("appreciation", AttachmentPattern.Avoidant, AttachmentPattern.Secure)]
    [InlineData("reassurance", AttachmentPattern.Anxious, AttachmentPattern.Avoidant)]
    [InlineData("concrete-time", AttachmentPattern.Anxious, AttachmentPattern.Avoidant)]
    [InlineData("concrete-time", AttachmentPattern.Disorganized, AttachmentPattern.Secure)]
    public void The_same_move_calms_one_pattern_more_than_the_other(string move, AttachmentPattern more, AttachmentPattern less) =>
        Assert.True(Model.TensionOf(more, Line([Named(move)])) < Model.TensionOf(less, Line([Named(move)])));

    private static Move Named(string name) => All.Single(move => move.Name == name);
}
