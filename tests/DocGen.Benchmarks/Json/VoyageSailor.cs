namespace DocGen.Benchmarks.Json;

/// <summary>By hand.</summary>
public sealed class VoyageSailor
{
    public int? SailorId { get; set; }
    public string? Name { get; set; }
    public string? Title { get; set; }
    public string? Email { get; set; }
    public int? Rank { get; set; }
    public bool? Retired { get; set; }
}
