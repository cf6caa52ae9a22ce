namespace DocGen.Runtime;

/// <summary>The names of the headers that an operation's page documents. Operations with the same table share one set.</summary>
/// <param name="names">The names; case does not matter (RFC 9110, section 5.1).</param>
public sealed class HeaderSet(params string[] names)
{
    private readonly string[] _names = names;

    /// <summary>The names in the page's order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether the page documents this header.</summary>
    /// <param name="name">The header's name, in any case.</param>
    public bool Contains(string name)
    {
        // Nine names at most in practice: comparing lengths first beats any hash.
        foreach (var known in _names)
        {
            if (known.Length == name.Length && HeaderNames.Same(known, name))
            {
                return true;
            }
        }

        return false;
    }
}
