namespace DocGen.Runtime;

/// <summary>
/// The base of all emitted entities. It has no visible members, so that no property of the docs can collide with one; what
/// is known of an entity beyond its properties is asked of <see cref="ApiEntityState"/>.
/// </summary>
public abstract class ApiEntity
{
    /// <summary>The names of the table that read this entity; null for one that was made by hand.</summary>
    internal EntityNames? Names;

    /// <summary>A bit for each of the first 64 properties: in the JSON, and covered by the call's $select.</summary>
    internal ulong Bits;

    /// <summary>What few entities have; null for the others.</summary>
    internal EntityExtras? Extras;

    /// <summary>Whether the $select that this was read with left something out.</summary>
    internal bool IsPartial;

    /// <summary>Whether it may be saved all the same, with all that is below it.</summary>
    internal bool IsSavedInPart;
}
