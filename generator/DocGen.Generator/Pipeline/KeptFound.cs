namespace DocGen.Generator.Pipeline;

/// <summary>Keeps what was picked out for each slot, so that after an edit only few slots are looked at again.</summary>
internal sealed class KeptFound
{
    private volatile Last? _last;

    /// <summary>What is known of all files, slot by slot.</summary>
    /// <param name="files">All files.</param>
    /// <param name="known">What is known of them.</param>
    public IReadOnlyList<FoundInFiles> Of(IReadOnlyList<ReadFile> files, KnownOfPages known)
    {
        var slots = Slots.Of(files, file => file.Slot);
        var last = _last;
        var stale = last is null || last.Found.Length != slots.Count ? null : StaleSlots.Between(last.Known, known, slots.Count);
        var found = new FoundInFiles[slots.Count];
        for (var slot = 0; slot < found.Length; slot++)
            found[slot] = stale is not null && AreSame(slots[slot], last!.Found[slot].Files) && !stale.Has(slot, last.Found[slot]) ? last.Found[slot] : known.Of(slots[slot]);

        // Runs may overlap, so each leaves its own.
        _last = new(known, found);
        return found;
    }

    private static bool AreSame(IReadOnlyList<ReadFile> files, IReadOnlyList<ReadFile> last)
    {
        if (files.Count != last.Count) return false;
        for (var i = 0; i < files.Count; i++)
            if (!ReferenceEquals(files[i], last[i])) return false;
        return true;
    }

    /// <summary>What was known, and what came of it.</summary>
    private sealed record Last(KnownOfPages Known, FoundInFiles[] Found);
}
