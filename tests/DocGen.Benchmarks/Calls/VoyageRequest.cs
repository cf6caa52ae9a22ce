namespace DocGen.Benchmarks.Calls;

/// <summary>The body of the page's request, by hand.</summary>
public sealed class VoyageRequest
{
    public int? HarbourId { get; set; }
    public string? CaptainName { get; set; }
}
