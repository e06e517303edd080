using System.Globalization;
using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Dialogs.Welcome;

namespace AttachmentCoachBot.Dialogs.Privacy;

/// <summary>What a person can see, take along, change and delete of what is kept about them. It can be asked for at every step.</summary>
public sealed class MyDataDialog : IDialog
{
    public const string Id = "my-data";

    private const string Choose = "choose", Last = "last", Which = "which", OneRelationship = "relationship", Everything = "everything", Keep = "keep", MayKeep = "may-keep", Nickname = "nickname";

    /// <summary>The days that somebody may choose from.</summary>
    private static readonly int[] Spans = [0, 7, 30, 90];

    private static readonly Phrases Finished = Phrases.Of("done", "(that is|thats) (it|all)", "(im|i am|all) done", "nothing (else|more|)", "no (thanks|thank you|)", "finished");

    private static readonly (DataRequest Request, string Label)[] Offers =
    [
        (DataRequest.Know, "What you know about me"), (DataRequest.Export, "Export it"), (DataRequest.DeleteLast, "Delete the last exercise"),
        (DataRequest.DeleteRelationship, "Delete a relationship"), (DataRequest.DeleteEverything, "Delete everything"), (DataRequest.Keep, "How long it is kept"),
        (DataRequest.Nickname, "Change my nickname"), (DataRequest.Discreet, "Discreet mode"), (DataRequest.Done, "Done"),
    ];

    public string Name => Id;
    public string Title => "My data";

    /// <summary>None: <see cref="DataRequests"/> are heard at every step, and only word for word.</summary>
    public Phrases Start => Phrases.None;

    /// <summary>Asks somebody who never said so whether what they told may be kept.</summary>
    public static readonly Material AskToKeep = Material.Of("request", MayKeep);

    public DialogOutcome Begin(DialogContext context, Material material) =>
        material["request"] == MayKeep ? AskOnce(context) : Do(context, DataRequests.In(context.Message.Plain) ?? DataRequest.Open);

    public DialogOutcome Continue(DialogContext context, DialogFrame frame)
    {
        var mine = (MyDataFrame)frame;
        if (context.Pressed is null && frame.Step != MayKeep && !IsOption(context, mine))
        {
            if (frame.Step is Choose or Keep or Which && Finished.AreMeantBy(context.Message.Plain))
                return End();
            if (DataRequests.In(context.Message.Plain) is { } request)
                return Do(context, request);
        }

        return frame.Step switch
        {
            Nickname => TakeNickname(context, frame),
            _ => Chosen(context, mine) is { } choice ? Take(context, mine, choice) : Unclear(context, mine),
        };
    }

    public DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result) => End();

    public DialogOutcome Skip(DialogContext context, DialogFrame frame) => frame.Step is Choose or MayKeep ? End() : Offer(context);

    public void Reprompt(DialogContext context, DialogFrame frame) => Ask(context, (MyDataFrame)frame);

    public void Explain(DialogContext context, DialogFrame frame) => Say(context, "why");

    public Expects Expects(DialogContext context, DialogFrame frame) =>
        frame.Step == Nickname ? Listening.Expects.Words
        : IsOption(context, (MyDataFrame)frame) ? Listening.Expects.ThisChoice
        : Listening.Expects.Choice;

    /// <summary>True when the message can only be meant for this dialog, even while another question is open: a choice of it, or an answer to whether something shall be deleted.</summary>
    internal static bool IsMeant(DialogContext context, MyDataFrame frame) =>
        IsOption(context, frame) || frame.Step is Last or OneRelationship or Everything && Chosen(context, frame) is not null;

    public bool CanContinue(DialogFrame frame) => frame is MyDataFrame && frame.Step is Choose or Last or Which or OneRelationship or Everything or Keep or MayKeep or Nickname;

    public string? LastAnswer(DialogFrame frame) => null;

    private static DialogOutcome AskOnce(DialogContext context)
    {
        context.Person = context.Person with { IsAskedToKeep = true };
        return Ask(context, Frame(MayKeep));
    }

    private static DialogOutcome Do(DialogContext context, DataRequest request)
    {
        switch (request)
        {
            case DataRequest.Know:
                context.Add(new Reply { Text = Knowledge.Of(context) });
                return Offer(context);
            case DataRequest.Export:
                context.Effects.Add(new Effect.Export());
                Say(context, "exported");
                return Offer(context);
            case DataRequest.DeleteLast when context.Person.LastExercise() is null:
                Say(context, "no-last");
                return Offer(context);
            case DataRequest.DeleteLast:
                return Ask(context, Frame(Last));
            case DataRequest.DeleteRelationship:
                var told = context.Person.Told();
                if (told.Count > 0)
                    return Ask(context, told.Count == 1 ? Frame(OneRelationship) with { Relationship = told[0].Id } : Frame(Which));
                Say(context, "no-relationship");
                return Offer(context);
            case DataRequest.DeleteEverything:
                return Ask(context, Frame(Everything));
            case DataRequest.Keep:
                return Ask(context, Frame(Keep));
            case DataRequest.Nickname:
                return Ask(context, Frame(Nickname));
            case DataRequest.Discreet or DataRequest.Undiscreet:
                context.Person = context.Person with { IsDiscreet = request == DataRequest.Discreet };
                Say(context, request == DataRequest.Discreet ? "discreet" : "undiscreet");
                return Offer(context);
            case DataRequest.Done:
                return End();
            default:
                Say(context, "open");
                if (context.Input.Channel.CanLink)
                    Say(context, "link");
                return Offer(context, isFirst: true);
        }
    }

    private static DialogOutcome Take(DialogContext context, MyDataFrame frame, string choice)
    {
        switch (frame.Step)
        {
            case Choose:
                return Do(context, Enum.Parse<DataRequest>(choice));
            case Which:
                return Ask(context, Frame(OneRelationship) with { Relationship = choice });
            case Keep or MayKeep:
                context.Keep(int.Parse(choice, CultureInfo.InvariantCulture));
                Say(context, choice == "0" ? "not-kept" : "kept", ("days", choice));
                return frame.Step == Keep ? Offer(context) : End();
            case var _ when choice == "no":
                Say(context, "nothing-deleted");
                return Offer(context);
            case Last:
                return DeleteLast(context);
            case OneRelationship:
                return DeleteRelationship(context, frame.Relationship!);
            default:
                return DeleteEverything(context);
        }
    }

    private static DialogOutcome DeleteLast(DialogContext context)
    {
        if (context.Person.LastExercise() is not { } last)
            return Offer(context);
        var title = TitleOf(context, last.Exercise);
        context.Effects.Add(new Effect.EraseHistory(last.Since));
        context.Person = context.Person.WithoutExercise(last.Exercise, last.Since);
        Say(context, "deleted-last", ("exercise", title), ("time", context.Input.When.Written()));
        return Offer(context);
    }

    private static DialogOutcome DeleteRelationship(DialogContext context, string id)
    {
        if (context.Person.Told().FirstOrDefault(one => one.Id == id) is not { } gone)
            return Offer(context);
        context.Effects.Add(new Effect.EraseHistory(null));
        context.Person = context.Person.WithoutRelationship(id);
        Say(context, "deleted-relationship", ("person", Called(gone)), ("time", context.Input.When.Written()));
        return Offer(context);
    }

    private static DialogOutcome DeleteEverything(DialogContext context)
    {
        context.Effects.Add(new Effect.EraseEverything());
        context.Effects.Add(new Effect.KeepHistory(0));
        context.Person = PersonState.New;
        Say(context, "deleted-everything", ("time", context.Input.When.Written()));
        Say(context, "elsewhere");
        return End();
    }

    private static DialogOutcome TakeNickname(DialogContext context, DialogFrame frame)
    {
        var isDeclined = context.ChoiceAt(Id, Nickname) is not null || Nicknames.AreDeclined(context.Message.Plain);
        if (!isDeclined && Nicknames.In(context.Message.Text) is null)
        {
            Ask(context, (MyDataFrame)frame);
            return new DialogOutcome.Wait(frame);
        }

        context.Person = context.Person with { Nickname = isDeclined ? null : Nicknames.In(context.Message.Text) };
        Say(context, isDeclined ? "no-nickname" : "called");
        return Offer(context);
    }

    /// <summary>Somebody who was asked whether words may be kept and says something else is heard; elsewhere the choices are shown again.</summary>
    private static DialogOutcome Unclear(DialogContext context, MyDataFrame frame)
    {
        if (frame.Step == MayKeep)
            return new DialogOutcome.Yield();
        context.Say("coach/no-such-option");
        return Ask(context, frame);
    }

    private static string? Chosen(DialogContext context, MyDataFrame frame)
    {
        if (context.ChoiceAt(Id, frame.Step) is { } pressed)
            return pressed;
        if (context.Pressed is not null)
            return null;
        var options = Options(context, frame);

        // A deletion needs its own words or a plain yes; “delete” with a number or half a label is not enough.
        var isDeletion = frame.Step is Last or OneRelationship or Everything;
        var exact = options.FirstOrDefault(option => MessageReader.Plain(option.Label) == context.Message.Plain);
        if (exact is not null)
            return exact.Value;
        var found = Choosing.Find(context.Message.Plain, [.. options.Select(option => (IReadOnlyList<string>)[option.Label])]);
        return found < 0 || isDeletion && found == 0 && !context.Message.Plain.StartsWith("yes", StringComparison.Ordinal) ? null : options[found].Value;
    }

    private static bool IsOption(DialogContext context, MyDataFrame frame) =>
        Options(context, frame).Any(option => MessageReader.Plain(option.Label) == context.Message.Plain) || context.ChoiceAt(Id, frame.Step) is not null;

    private static DialogOutcome Offer(DialogContext context, bool isFirst = false)
    {
        if (isFirst)
            context.AddChoices(Buttons(context, Frame(Choose)));
        else
            Ask(context, Frame(Choose));
        return new DialogOutcome.Wait(Frame(Choose));
    }

    private static DialogOutcome Ask(DialogContext context, MyDataFrame frame)
    {
        var (entry, values) = Question(context, frame);
        context.Say($"{MyDataWordings.File}/{entry}", Buttons(context, frame), values);
        return new DialogOutcome.Wait(frame);
    }

    private static (string Entry, (string, string?)[] Values) Question(DialogContext context, MyDataFrame frame) => frame.Step switch
    {
        Last when context.Person.LastExercise() is { } last => ("ask-last", [("exercise", TitleOf(context, last.Exercise)), ("since", last.Since.Written())]),
        Which => ("which-relationship", []),
        OneRelationship when context.Person.Told().FirstOrDefault(one => one.Id == frame.Relationship) is { } one => ("ask-relationship", [("person", Called(one))]),
        Everything => ("ask-everything", []),
        Keep => ("how-long", []),
        MayKeep => ("may-i-keep", []),
        Nickname => ("ask-nickname", []),
        _ => ("what-next", []),
    };

    /// <summary>What may be chosen at a step; the value is what the choice does.</summary>
    private static IReadOnlyList<Choice> Options(DialogContext context, MyDataFrame frame) => frame.Step switch
    {
        Choose => [.. Offers.Select(offer => offer.Request == DataRequest.Discreet && context.Person.IsDiscreet ? (DataRequest.Undiscreet, "Discreet mode off") : offer).Select(offer => new Choice(offer.Item2, offer.Item1.ToString()))],
        Last => YesOrNo("Yes, delete it"),
        Which => [.. context.Person.Told().Select(one => new Choice(one.InFirstPerson(), one.Id))],
        OneRelationship => YesOrNo("Yes, delete this relationship"),
        Everything => YesOrNo("Yes, delete everything"),
        Keep => [.. Spans.Select(days => new Choice(days == 0 ? "Keep nothing" : $"{days} days", $"{days}"))],
        MayKeep => [new("Yes, for 30 days", "30"), new("For 7 days", "7"), new("For 90 days", "90"), new("No, keep nothing", "0")],
        _ => [new("No name", "no")],
    };

    private static IReadOnlyList<Choice> Buttons(DialogContext context, MyDataFrame frame) =>
        [.. Options(context, frame).Select(option => option with { Value = $"{Id}/{frame.Step}/{option.Value}" })];

    private static Choice[] YesOrNo(string yes) => [new(yes, "yes"), new("No, keep it", "no")];

    private static string Called(Relationship relationship) => relationship.InSecondPerson();

    private static string TitleOf(DialogContext context, string exercise) => context.Content.Dialogs.TryGetValue(exercise, out var dialog) ? dialog.Title : exercise;

    private static void Say(DialogContext context, string entry, params (string, string?)[] values) => context.Say($"{MyDataWordings.File}/{entry}", values);

    private static MyDataFrame Frame(string step) => new() { Dialog = Id, Step = step };

    private static DialogOutcome.End End() => new(Material.None);
}
