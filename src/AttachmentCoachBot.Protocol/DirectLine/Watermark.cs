using System.Globalization;

namespace AttachmentCoachBot.Protocol.DirectLine;

/// <summary>How far a client has read: the number of the last entry it has seen.</summary>
public static class Watermark
{
    /// <summary>
    /// False for what is no watermark. None is given as nothing, and by some clients as an empty text, “-”, “null” or “undefined”; it is then null.
    /// </summary>
    public static bool TryRead(string? text, out long? watermark)
    {
        watermark = null;
        if (text is null or "" or "-" or "null" or "undefined")
            return true;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        watermark = number;
        return true;
    }

    public static string Write(long watermark) => watermark.ToString(CultureInfo.InvariantCulture);
}
