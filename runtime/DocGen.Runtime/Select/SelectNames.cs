namespace DocGen.Runtime;

/// <summary>The property names of one table, ready to be found without case; made once for each table.</summary>
internal sealed class SelectNames
{
    private readonly Dictionary<string, int> _numbers;
    private readonly int[]? _twins;

    internal SelectNames(string[] names)
    {
        Count = names.Length;
        _numbers = new(names.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
        {
            if (!_numbers.TryAdd(names[i], i))
            {
                // Two names that differ in case only: $select means both.
                _twins ??= new int[names.Length];
                _twins[i] = _numbers[names[i]] + 1;
                _numbers[names[i]] = i;
            }
        }
    }

    internal int Count { get; }

    /// <summary>The number of the last property of that name, or -1.</summary>
    internal int Find(string name) => _numbers.TryGetValue(name, out var number) ? number : -1;

    /// <summary>The number of the property before this one whose name differs in case only, or -1.</summary>
    internal int TwinOf(int number) => _twins is null ? -1 : _twins[number] - 1;
}
