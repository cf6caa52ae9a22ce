using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>The state that few entities need, kept apart so that the others stay small.</summary>
internal sealed class EntityExtras
{
    /// <summary>Bits of the properties from number 64 on.</summary>
    internal ulong[] MoreBits = [];

    /// <summary>The members that no page shows.</summary>
    internal Dictionary<string, JsonElement>? Unknown;

    /// <summary>Names to be written as null, on an entity that no table has read and whose numbers are therefore unknown.</summary>
    internal HashSet<string>? Nulls;

    /// <summary>Where the entity came from, for whom may have to go on from there.</summary>
    internal object? Origin;
}
