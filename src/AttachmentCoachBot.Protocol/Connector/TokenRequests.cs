namespace AttachmentCoachBot.Protocol.Connector;

/// <summary>The requests that a bot's own token is asked for with.</summary>
public static class TokenRequests
{
    /// <summary>A secret of the app, at the login of its tenant.</summary>
    public static Func<HttpRequestMessage> WithSecret(Uri authority, string tenant, string appId, string secret, string scope) => () =>
        new HttpRequestMessage(HttpMethod.Post, $"{authority.ToString().TrimEnd('/')}/{Uri.EscapeDataString(tenant)}/oauth2/v2.0/token")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials", ["client_id"] = appId, ["client_secret"] = secret, ["scope"] = scope,
            }),
        };

    /// <summary>The identity that Azure gives the machine: no secret at all.</summary>
    /// <param name="endpoint">As an App Service or Container App names it in <c>IDENTITY_ENDPOINT</c>; null on a virtual machine.</param>
    /// <param name="header">What goes with it, from <c>IDENTITY_HEADER</c>.</param>
    public static Func<HttpRequestMessage> WithManagedIdentity(string appId, string scope, string? endpoint, string? header)
    {
        const string suffix = "/.default";
        var resource = scope.EndsWith(suffix, StringComparison.Ordinal) ? scope[..^suffix.Length] : scope;
        var asked = $"resource={Uri.EscapeDataString(resource)}&client_id={Uri.EscapeDataString(appId)}";
        return () =>
        {
            var request = endpoint is null
                ? new HttpRequestMessage(HttpMethod.Get, $"http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&{asked}")
                : new HttpRequestMessage(HttpMethod.Get, $"{endpoint}?api-version=2019-08-01&{asked}");
            if (endpoint is null)
                request.Headers.Add("Metadata", "true");
            else
                request.Headers.Add("X-IDENTITY-HEADER", header);
            return request;
        };
    }
}
