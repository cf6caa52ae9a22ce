namespace DocGen.Runtime;

/// <summary>An options object that puts its values into a call's query; emitted for pages with many optional query parameters.</summary>
public interface IApiQuery
{
    /// <summary>Adds what is not null to the call.</summary>
    /// <param name="call">The call on its way to be sent.</param>
    /// <returns>The same call.</returns>
    ApiCall AddTo(ApiCall call);
}
