using DocGen.Docs.Collections;
using DocGen.Docs.Surface;
using DocGen.Docs.Tests.Merging;

namespace DocGen.Docs.Tests.Surface;

/// <summary>A page about boats, and what changes when it does.</summary>
internal static class Harbour
{
    public static readonly WrittenPage Save = Pages.Giving("v1Boat_Save", "Boat", ["Flags | Enum: Fast, Sunk", "Marks | string[]"]) with
    {
        Verb = "PUT",
        Route = "/api/v1/Boat/{id}",
        PathParts = ["id | int32 | Which"],
        Query = ["days | int32 | **Required** How long"],
        Statuses = ["200 | OK", "412 | Changed meanwhile"],
        Label = "boat",
        Takes = ["Flags | Enum: Fast, Sunk", "Marks | string[]"],
    };

    /// <summary>The differences between two states of the docs, as words.</summary>
    public static string[] Changes(WrittenPage[] before, WrittenPage[] now) =>
        [.. SurfaceComparison.Of(Accepted(before), ApiSurface.Of(Merge.Of(now))).Select(change => $"{change.Kind} {change.Member}")];

    /// <summary>The differences that a change of the one page makes.</summary>
    public static string[] Changes(WrittenPage now) => Changes([Save], [now]);

    /// <summary>The surface as its file gives it back.</summary>
    private static EquatableArray<SurfaceMember> Accepted(WrittenPage[] pages) => SurfaceReader.Read(SurfaceText.Write(ApiSurface.Of(Merge.Of(pages)))).Members;
}
