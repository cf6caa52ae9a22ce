namespace DocGen.Runtime;

/// <summary>The settings of a client together with the headers that its docs know.</summary>
/// <typeparam name="THeaders">The emitted header class.</typeparam>
public abstract class ApiClientOptions<THeaders> : ApiClientSettings
    where THeaders : ApiHeaderValues, new()
{
    /// <summary>Headers for all calls. Each is sent only with operations whose page documents it; one set on the call itself wins.</summary>
    public THeaders Headers { get; } = new();

    internal sealed override ApiHeaderValues HeaderValues => Headers;
}
