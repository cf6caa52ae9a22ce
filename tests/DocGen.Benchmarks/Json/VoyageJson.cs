using System.Text;
using System.Text.Json.Nodes;

namespace DocGen.Benchmarks.Json;

/// <summary>A voyage as a server writes it.</summary>
internal static class VoyageJson
{
    private const string Text = """
        {"VoyageId":7301,"HarbourId":12,"Master":{"SailorId":88,"Name":"Ingrid Solberg","Title":"Captain","Email":"ingrid@solberg.example","Rank":1,"Retired":false},
        "Vessel":{"VesselId":4,"Name":"Blue Otter","Flag":"Norway","YearBuilt":1998,"OwnerName":"Solberg Shipping","Phone":"555-0142"},
        "Alias":"blue-otter","Origin":"Bergen","CaptainName":"Ingrid Solberg","CaptainEmail":"ingrid@solberg.example","CaptainPhone":"555-0142","Confirmed":true,
        "OwnerName":"Solberg Shipping","Stage":"In the fairway, waiting for the tide","FirstEntry":"Left the quay at nine, wind from the west.","LastEntry":"Anchored off the lighthouse for the night.",
        "WhenAnnounced":"2024-01-17T09:14:02.418025+01:00","WhenDeparted":"2024-01-17T09:15:40.418025+01:00","WhenArrived":"2024-01-17T09:41:17.418025+01:00",
        "WhenAnchored":"2024-01-17T09:40:55.418025+01:00","WhenSighted":"2024-01-17T09:41:16.418025+01:00","LogKey":"k-7301-12","QueuePlace":2,"Urgency":1,"Rank":1,
        "Marks":"Two masts, red hull","Pilot":null,"Cargo":"Timber","Weather":"Clear, later rain","Remarks":null,"CrewCount":7,"HasPilot":false,"Grade":5,"Tonnage":48200,
        "Rights":{"Stage":{"Mask":"FULL","FieldType":"System.String","FieldLength":120},"Grade":{"Mask":"Read","FieldType":"System.Int32","FieldLength":4}}}
        """;

    /// <summary>Members in the order of the page.</summary>
    public static byte[] Ordered { get; } = Encoding.UTF8.GetBytes(JsonNode.Parse(Text)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    /// <summary>Members in an order that no reader can guess, but the same each time.</summary>
    public static byte[] Shuffled { get; } = Shuffle();

    private static byte[] Shuffle()
    {
        var members = JsonNode.Parse(Ordered)!.AsObject().ToArray();
        new Random(33).Shuffle(members);
        return Encoding.UTF8.GetBytes("{" + string.Join(',', members.Select(member => $"\"{member.Key}\":{member.Value?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "null"}")) + "}");
    }
}
