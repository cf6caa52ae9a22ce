using System.Collections.Concurrent;
using DocGen.Generator.Emitting;

namespace DocGen.Generator.Pipeline;

/// <summary>Keeps the files of items from one run to the next: where a slot is emitted again, only those files are new whose texts differ.</summary>
/// <param name="name">What an item is known by.</param>
/// <param name="emit">The files of an item.</param>
internal sealed class KeptFiles<T>(Func<T, string> name, Func<T, EmitOptions, IEnumerable<GeneratedFile>> emit)
    where T : class
{
    /// <summary>Items that are gone are kept until there are so many: a name that is being typed is another one with each letter.</summary>
    private const int Most = 4 * Slots.Count;

    private readonly ConcurrentDictionary<string, Kept> _files = new(StringComparer.Ordinal);

    /// <summary>The files of an item: those of the last time, where it is the same.</summary>
    public IReadOnlyList<EmittedText> Of(T item, EmitOptions options)
    {
        var key = name(item);
        if (_files.TryGetValue(key, out var last) && last.Options == options && last.Item.Equals(item)) return last.Files;
        if (_files.Count >= Most) _files.Clear();
        var files = emit(item, options).Select(file => last?.Find(file) ?? EmittedText.Of(file)).ToList();
        _files[key] = new(item, options, files);
        return files;
    }

    /// <summary>An item with its files.</summary>
    private sealed record Kept(T Item, EmitOptions Options, IReadOnlyList<EmittedText> Files)
    {
        /// <summary>The file that was emitted with the same text; null where there is none.</summary>
        public EmittedText? Find(GeneratedFile file) => Files.FirstOrDefault(known => known.HintName == file.HintName && known.Text.ToString() == file.Text);
    }
}
