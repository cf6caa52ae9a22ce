namespace DocGen.Benchmarks.Json;

/// <summary>By hand.</summary>
public sealed class VoyageVessel
{
    public int? VesselId { get; set; }
    public string? Name { get; set; }
    public string? Flag { get; set; }
    public int? YearBuilt { get; set; }
    public string? OwnerName { get; set; }
    public string? Phone { get; set; }
}
