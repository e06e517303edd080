using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Storage.Linking;
using static AttachmentCoachBot.Linking.LinkRequestKind;

namespace AttachmentCoachBot.Linking;

/// <summary>
/// The words of linking one person on the web and in another app. The code comes from the web, where nobody else reads along; it is entered in the app, agreed to there, and
/// agreed to on the web. To a wrong code the answer is always the same, and after some of them a right one gets it too.
/// </summary>
internal sealed class LinkDesk(Links links)
{
    private const string NotOpen = "That code isn’t open. A code works once, and for ten minutes. Say “link” where I gave it to you to get another one.";

    /// <summary>What to say to it; null when it is not about linking.</summary>
    /// <param name="address">Where it was said: the person before any link.</param>
    /// <param name="isWeb">Codes are given out there.</param>
    public async Task<LinkAnswer?> Hear(Activity activity, string address, bool isWeb)
    {
        if (!activity.IsMessage || LinkRequest.Read(activity.Text) is not { } request)
            return null;
        return request.Kind switch
        {
            Ask when isWeb => new LinkAnswer(
                $"Your code is {await links.Offer(address)}. Write “link” and the code to me in Teams within ten minutes. Then come back here and say “yes, link”. Give the code to nobody: whoever enters it shares everything here.",
                ["Yes, link", "No link"]),
            Ask => new LinkAnswer("To go on here with what we have on the web: open me there, say “link”, and send me the code you get, as in “link BCDFG-HJKLM”.", []),
            Enter when isWeb => new LinkAnswer("A code is entered in the other app, not here. Say “link” to get one.", []),
            Enter => await TryCode(address, request.Code!),
            Yes when isWeb => await links.Finish(address) switch
            {
                LinkOutcome.Linked => new LinkAnswer("Linked. Teams and this page are one conversation partner now. “Unlink”, said in Teams, parts them again.", []),
                LinkOutcome.NotEntered => new LinkAnswer("Nobody has entered the code and agreed there yet. Do that first, then say “yes, link” here.", ["Yes, link", "No link"]),
                _ => new LinkAnswer("No code is open. Say “link” to get one.", []),
            },
            Yes => await links.Agree(address)
                ? new LinkAnswer("Good. Now say “yes, link” on the web, and we go on together from there.", [])
                : new LinkAnswer(NotOpen, []),
            No => new LinkAnswer(await links.Refuse(address) ? "Not linked. The code is over." : "Nothing was about to be linked.", []),
            _ => new LinkAnswer(await links.Unlink(address) ? "Parted. From your next message on we begin anew here; what we have on the web stays there." : "This chat isn’t linked to another one.", []),
        };
    }

    private async Task<LinkAnswer> TryCode(string address, string code) => await links.Enter(address, code)
        ? new LinkAnswer(
            "I found it. Do this only with a code that you got from me yourself: whoever has the other side reads what you write here. What I kept in this chat is deleted, and we go on with what is kept on the web. Shall I link the two?",
            ["Yes, link", "No link"])
        : new LinkAnswer(NotOpen, []);
}

internal sealed record LinkAnswer(string Text, IReadOnlyList<string> Choices);
