using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Kantorentop.Web.Hosting;

/// <summary>The proxies in front, which end TLS: only what they say about scheme and address is believed.</summary>
public static class Proxies
{
    /// <summary>Networks in CIDR notation, as '10.0.0.0/8'; without any only a proxy on this machine is known.</summary>
    public const string Setting = "Proxy:Bekend";

    /// <summary>Reads which proxies are believed, and refuses to start without a host name.</summary>
    /// <exception cref="InvalidOperationException">Outside Development when any host name is accepted, or a network cannot be read.</exception>
    public static void AddKantorentopProxies(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment() && builder.Configuration["AllowedHosts"] is (null or "" or "*"))
            throw new InvalidOperationException("Stel 'AllowedHosts' in op de naam waaronder het portaal bereikbaar is, bijvoorbeeld 'kantorentop.nl'.");

        var networks = (builder.Configuration.GetSection(Setting).Get<string[]>() ?? []).Select(Network).ToList();
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var network in networks) options.KnownIPNetworks.Add(network);
        });
    }

    private static IPNetwork Network(string text) => IPNetwork.TryParse(text, out var network)
        ? network
        : throw new InvalidOperationException($"'{text}' in '{Setting}' is geen netwerk. Schrijf het als '10.0.0.0/8'.");
}
