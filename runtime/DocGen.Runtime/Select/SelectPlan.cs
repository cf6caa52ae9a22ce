using System.Numerics;

namespace DocGen.Runtime;

/// <summary>One level of a selection for one table: a bit for each property number, and the levels below those selected in part.</summary>
internal sealed class SelectPlan
{
    private readonly ulong[] _words;
    private readonly List<(int Number, SelectNode Below)>? _parts;

    internal SelectPlan(SelectNames names, List<SelectedName> selected)
    {
        Names = names;
        _words = new ulong[(names.Count + 63) / 64];
        foreach (var (name, below) in selected)
        {
            for (var number = names.Find(name); number >= 0; number = names.TwinOf(number))
            {
                _words[number >> 6] |= 1UL << number;
                if (below is not null)
                {
                    (_parts ??= []).Add((number, below));
                }
            }
        }

        CoversAll = _parts is null && _words.Sum(BitOperations.PopCount) == names.Count;
    }

    internal SelectNames Names { get; }

    /// <summary>Whether every property of the table is selected whole.</summary>
    internal bool CoversAll { get; }

    /// <summary>The bits of the properties 64 times <paramref name="index"/> and up; none beyond the table.</summary>
    internal ulong Word(int index) => (uint)index < (uint)_words.Length ? _words[index] : 0;

    /// <summary>The level below a property: null for all of it, <see cref="SelectNode.Nothing"/> where it was left out.</summary>
    internal SelectNode? Below(int number)
    {
        if ((_words[number >> 6] >> number & 1) == 0)
        {
            return SelectNode.Nothing;
        }

        if (_parts is null)
        {
            return null;
        }

        foreach (var (part, below) in _parts)
        {
            if (part == number)
            {
                return below;
            }
        }

        return null;
    }

    /// <summary>The first selected property from this number on, or the number of properties.</summary>
    internal int NextFrom(int number)
    {
        var index = number >> 6;
        var word = Word(index) & (ulong.MaxValue << number);
        while (word == 0)
        {
            if (++index >= _words.Length)
            {
                return Names.Count;
            }

            word = _words[index];
        }

        return (index << 6) + BitOperations.TrailingZeroCount(word);
    }
}
