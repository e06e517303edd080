using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Dialogs.Style;

namespace AttachmentCoachBot.Pictures;

/// <summary>A picture of the coach as PNG, and how large it is to be shown.</summary>
internal sealed record DrawnPicture(byte[] Png, int Width, int Height)
{
    /// <summary>Travels inside the message, so it is kept, sealed and erased with it.</summary>
    public string DataAddress => $"data:image/png;base64,{Convert.ToBase64String(Png)}";

    /// <summary>Null for a kind that has no drawing; the words beside it say the same.</summary>
    public static DrawnPicture? Of(Picture picture) => picture.Kind switch
    {
        StyleMap.Kind => new DrawnPicture(StyleMapPicture.Draw(StyleMap.Read(picture.Data)), PictureLook.Width, StyleMapPicture.Height),
        TensionPicture.Kind => new DrawnPicture(TensionPicture.Draw(picture.Data), PictureLook.Width, TensionPicture.Height),
        _ => null,
    };
}
