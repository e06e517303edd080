using System.Buffers.Binary;
using System.IO.Compression;
using SkiaSharp;

namespace AttachmentCoachBot.Pictures;

/// <summary>
/// Writes a picture as PNG with a palette, which Skia cannot: a third of the size, so that a picture fits into a message. The pictures have few colours; the shades between
/// them, at the edges of letters, take the nearest that is there.
/// </summary>
internal static class PalettePng
{
    private const int MostColours = 256;

    public static byte[] Write(SKBitmap picture)
    {
        var pixels = picture.Pixels;
        var palette = pixels.CountBy(pixel => pixel).OrderByDescending(count => count.Value).ThenBy(count => (uint)count.Key).Take(MostColours).Select(count => count.Key).ToList();
        var index = palette.Select((colour, at) => (colour, at)).ToDictionary(entry => entry.colour, entry => (byte)entry.at);

        // Each row begins with a zero: no filter, which is best for flat colours.
        var rows = new byte[picture.Height * (picture.Width + 1)];
        for (var at = 0; at < pixels.Length; at++)
        {
            if (!index.TryGetValue(pixels[at], out var number))
                index[pixels[at]] = number = (byte)palette.IndexOf(palette.MinBy(colour => Distance(colour, pixels[at])));
            rows[at + (at / picture.Width) + 1] = number;
        }

        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        (header[8], header[9]) = (8, 3);
        Chunk(png, "IHDR", header);
        Chunk(png, "PLTE", [.. palette.SelectMany(colour => new[] { colour.Red, colour.Green, colour.Blue })]);
        using var data = new MemoryStream();
        using (var deflate = new ZLibStream(data, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(rows);
        Chunk(png, "IDAT", data.ToArray());
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static int Distance(SKColor one, SKColor other)
    {
        var (red, green, blue) = (one.Red - other.Red, one.Green - other.Green, one.Blue - other.Blue);
        return (red * red) + (green * green) + (blue * blue);
    }

    private static void Chunk(MemoryStream png, string kind, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        byte[] named = [.. kind.Select(letter => (byte)letter), .. content];
        png.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(named));
        png.Write(number);
    }

    private static uint Checksum(byte[] bytes)
    {
        var sum = 0xFFFFFFFF;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
        }

        return ~sum;
    }
}
