namespace DocGen.SampleServer.Checking;

/// <summary>Why a request is not answered: what becomes problem details (RFC 9457).</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Title">The kind of refusal in a few words.</param>
/// <param name="Detail">What is wrong with this request, in a sentence or two.</param>
internal sealed record Refusal(int Status, string Title, string Detail)
{
    /// <summary>What is wrong by place: a JSON path, or the name of a path part, query parameter or header.</summary>
    public IReadOnlyList<(string Place, string Message)> Errors { get; init; } = [];

    /// <summary>A header that goes with the status, such as Allow with 405.</summary>
    public (string Name, string Value)? Header { get; init; }

    /// <summary>A 400 for what is wrong at one or several places.</summary>
    public static Refusal BadRequest(params (string Place, string Message)[] errors) =>
        new(400, "The request is not as its page says", string.Join(" ", errors.Select(error => $"{error.Place}: {error.Message}"))) { Errors = errors };
}
