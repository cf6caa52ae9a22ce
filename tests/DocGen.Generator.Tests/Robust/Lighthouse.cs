using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Robust;

/// <summary>A page that shares no type and no group with any other: whatever becomes of those, its code stays.</summary>
internal static class Lighthouse
{
    public static readonly Page Page = new("Lighthouse/v1Lighthouse_GetLamp.md", """
        ---
        uid: v1Lighthouse_GetLamp
        ---

        # GET Lighthouse/{lighthouseId}/Lamp

        ```http
        GET /api/v1/Lighthouse/{lighthouseId}/Lamp
        ```

        Tells how far the lamp is seen.

        | Path Part | Type | Description |
        |-----------|------|-------------|
        | lighthouseId | int32 | Number on the chart **Required** |

        ## Response: Lamp

        | Response | Description |
        |----------|-------------|
        | 200 | Lamp found. |

        ### Response body: Lamp

        | Property Name | Type | Description |
        |---------------|------|-------------|
        | LampId | int32 | Number of the lamp |
        | SeenFrom | double | In nautical miles |
        | Bulb | Bulb | What burns |

        ## Sample response

        ```http_
        HTTP/1.1 200 Lamp found.
        Content-Type: application/json

        { "LampId": 2, "SeenFrom": 14.5, "Bulb": { "Watts": 400, "Maker": "Holm" } }
        ```
        """);

    /// <summary>The files that show nothing but this page.</summary>
    public static readonly IReadOnlyDictionary<string, string> Sources = GeneratorRun.Of(Page).Sources
        .Where(source => new[] { "Lamp.g.cs", "Bulb.g.cs", "LighthouseClient.g.cs", "LighthouseControllerBase.g.cs" }.Contains(source.Key))
        .ToDictionary(source => source.Key, source => source.Value);
}
