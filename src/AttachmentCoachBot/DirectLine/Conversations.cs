using System.Globalization;
using AttachmentCoachBot.Endpoints;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.DirectLine;
using AttachmentCoachBot.Protocol.Errors;
using AttachmentCoachBot.Storage;
using AttachmentCoachBot.Storage.Turns;

namespace AttachmentCoachBot.DirectLine;

/// <summary>
/// The conversations of Direct Line in the store. The state belongs to the user whom the token names; where it names none, to the conversation, because a user whom only the
/// browser names could be anybody.
/// </summary>
internal sealed class Conversations(CoachStore store, CoachBot bot, StreamBells bells, TimeProvider clock)
{
    private const string OwnState = "directline-conversation|";

    /// <summary>A turn is usually over long before; when it is not, the person sees that the coach is at it.</summary>
    private static readonly TimeSpan TypingAfter = TimeSpan.FromMilliseconds(400);

    public static string PersonIn(TokenGrant grant) => grant.User is { } user ? $"{PostedActivity.Channel}|{user}" : OwnState + grant.Conversation;

    private static string Name(string conversation) => $"{PostedActivity.Channel}|{conversation}";

    public long? Last(TokenGrant grant) => store.LastOf(PersonIn(grant), Name(grant.Conversation));

    public LogPage Read(TokenGrant grant, long after) => store.ReadLog(PersonIn(grant), Name(grant.Conversation), after);

    /// <summary>The conversation a caller asks for, when it is there and theirs; otherwise the answer.</summary>
    public async Task<(Found? Found, IResult? Refusal)> Find(string id, HttpContext http, DirectLineTokens tokens, DirectLineSettings settings)
    {
        var caller = await DirectLineCaller.Read(http, tokens, settings);
        if (caller.Refusal is { } refusal)
            return (null, refusal);
        if (caller.Grant is { } own && own.Conversation != id)
            return (null, Answers.Error(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "This token opens another conversation."));
        return (caller.Grant ?? GrantOf(id, tokens)) is { } grant && Last(grant) is { } last
            ? (new Found(grant, last), null)
            : (null, Answers.Error(StatusCodes.Status404NotFound, ErrorCodes.ConversationNotFound, "There is no such conversation."));
    }

    /// <summary>Begins a conversation with a greeting. False when it had begun, and then nothing is said again.</summary>
    public async Task<bool> Open(TokenGrant grant, string? locale, string site)
    {
        if (Last(grant) is not null)
            return false;
        var opening = PostedActivity.Opening(grant.Conversation, grant.User ?? "user", locale) with { ServiceUrl = site };
        var inbound = new Inbound { Conversation = Name(grant.Conversation), Key = $"{Name(grant.Conversation)}|arrival" };
        var answer = await bot.Take(opening, PersonIn(grant), inbound);
        bells.Ring(grant.Conversation);
        return !answer.IsRepeated;
    }

    /// <summary>Takes what a person sent; when this returns its id, it and its answer are kept, whatever becomes of the connection.</summary>
    public async Task<string> Post(TokenGrant grant, Activity activity, string site)
    {
        activity = activity with { ServiceUrl = site };

        // That a person is typing is said to nobody, so it has no place in the log.
        if (activity.Type == ActivityTypes.Typing)
            return $"{grant.Conversation}|typing";

        var inbound = new Inbound { Conversation = Name(grant.Conversation), Key = Key(grant, activity), Echo = PostedActivity.Echo(activity) };
        var turn = bot.Take(activity, PersonIn(grant), inbound);
        if (await Task.WhenAny(turn, Task.Delay(TypingAfter, clock)) != turn)
            bells.Show(grant.Conversation, Typing(activity));
        var answer = await turn;
        if (answer.IsRepeated)
            ShowAgain(grant, activity, answer.EchoId!);
        bells.Ring(grant.Conversation);
        return DirectLineActivity.Id(answer.EchoId)!;
    }

    /// <summary>
    /// A client that sends again has given the message another name of its own and waits for an echo with that; the log keeps the first.
    /// </summary>
    private void ShowAgain(TokenGrant grant, Activity activity, string echoId)
    {
        var number = long.Parse(echoId[(echoId.LastIndexOf('|') + 1)..], CultureInfo.InvariantCulture);
        if (Read(grant, number - 1).Activities is [var first, ..])
            bells.Show(grant.Conversation, DirectLineActivity.Show(first) with { ChannelData = activity.ChannelData });
    }

    /// <summary>What comes again under the same key is answered as before: a message sent twice by its client, or a card submitted twice.</summary>
    private static string? Key(TokenGrant grant, Activity activity) =>
        PostedActivity.ClientId(activity) is { } sent ? $"{Name(grant.Conversation)}|client|{sent}" : null;

    private TokenGrant? GrantOf(string conversation, DirectLineTokens tokens) => store.PersonIn(Name(conversation)) switch
    {
        null => null,
        var person when person.StartsWith(OwnState, StringComparison.Ordinal) => tokens.Grant(conversation, user: null),
        var person => tokens.Grant(conversation, person[(PostedActivity.Channel.Length + 1)..]),
    };

    private Activity Typing(Activity to) => new()
    {
        Type = ActivityTypes.Typing,
        Id = $"{to.Conversation!.Id}|{DirectLineTokens.NewName()}",
        Timestamp = clock.GetUtcNow(),
        ChannelId = PostedActivity.Channel,
        Conversation = to.Conversation,
        From = to.Recipient,
    };

    public sealed record Found(TokenGrant Grant, long Last);
}
