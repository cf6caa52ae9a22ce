namespace DocGen.Benchmarks.Json;

/// <summary>The entity of the page, as somebody writes it by hand for System.Text.Json.</summary>
public sealed class Voyage
{
    public int? VoyageId { get; set; }
    public int? HarbourId { get; set; }
    public VoyageSailor? Master { get; set; }
    public VoyageVessel? Vessel { get; set; }
    public string? Alias { get; set; }
    public string? Origin { get; set; }
    public string? CaptainName { get; set; }
    public string? CaptainEmail { get; set; }
    public string? CaptainPhone { get; set; }
    public bool? Confirmed { get; set; }
    public string? OwnerName { get; set; }
    public string? Stage { get; set; }
    public string? FirstEntry { get; set; }
    public string? LastEntry { get; set; }
    public DateTimeOffset? WhenAnnounced { get; set; }
    public DateTimeOffset? WhenDeparted { get; set; }
    public DateTimeOffset? WhenArrived { get; set; }
    public DateTimeOffset? WhenAnchored { get; set; }
    public DateTimeOffset? WhenSighted { get; set; }
    public string? LogKey { get; set; }
    public int? QueuePlace { get; set; }
    public int? Urgency { get; set; }
    public int? Rank { get; set; }
    public string? Marks { get; set; }
    public VoyageSailor? Pilot { get; set; }
    public string? Cargo { get; set; }
    public string? Weather { get; set; }
    public string? Remarks { get; set; }
    public int? CrewCount { get; set; }
    public bool? HasPilot { get; set; }
    public int? Grade { get; set; }
    public long? Tonnage { get; set; }
    public Dictionary<string, VoyageRight>? Rights { get; set; }
}
