namespace AttachmentCoachBot.Endpoints;

/// <summary>A body of limited length.</summary>
internal static class RequestBody
{
    /// <summary>Null when there is more than that; not one byte more is then kept.</summary>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request, int largest)
    {
        if (request.ContentLength > largest)
            return null;

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            if (body.Length + read > largest)
                return null;
            body.Write(buffer, 0, read);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
