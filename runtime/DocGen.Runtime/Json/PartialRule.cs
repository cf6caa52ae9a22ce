namespace DocGen.Runtime;

/// <summary>Whether entities that were read with a $select may be written.</summary>
internal enum PartialRule
{
    /// <summary>They are written: what was not read is left out.</summary>
    Written,

    /// <summary>As objects that are laid over others; an element of a list would replace a whole one.</summary>
    WrittenOutsideLists,

    /// <summary>They are a fault: where the text is saved, what was not read would be erased.</summary>
    Refused,
}
