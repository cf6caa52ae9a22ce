using DocGen.Docs.Collections;

namespace DocGen.Docs.Surface;

/// <summary>What an accepted file says.</summary>
/// <param name="Members">Its members, in the order of their lines.</param>
/// <param name="Faults">The lines that could not be read.</param>
public sealed record SurfaceReading(EquatableArray<SurfaceMember> Members, EquatableArray<SurfaceFault> Faults);
