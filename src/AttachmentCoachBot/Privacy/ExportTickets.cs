using System.Security.Cryptography;
using AttachmentCoachBot.Protocol.Activities;
using Microsoft.AspNetCore.DataProtection;

namespace AttachmentCoachBot.Privacy;

/// <summary>Tickets for the download of an export: each opens one person's data, for a short time, and cannot be guessed or altered.</summary>
internal sealed class ExportTickets(KeyRing keys, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private readonly IDataProtector _protector = keys.Protector("export tickets");

    public string TicketFor(string person) => _protector.Protect($"{clock.GetUtcNow().Add(Lifetime).ToUnixTimeSeconds()}|{person}");

    /// <summary>The person a ticket was made for; null when it is none, or its time is over.</summary>
    public string? PersonOf(string ticket)
    {
        try
        {
            var parts = _protector.Unprotect(ticket).Split('|', 2);
            return long.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture) >= clock.GetUtcNow().ToUnixTimeSeconds() ? parts[1] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <param name="form">“md” or “json”.</param>
    public static Attachment File(string ticket, string form) => new()
    {
        ContentType = form == "md" ? "text/markdown" : "application/json",
        ContentUrl = $"/export/{ticket}.{form}",
        Name = $"attachment-coach.{form}",
    };
}
