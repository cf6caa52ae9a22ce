namespace DocGen.Runtime;

/// <summary>
/// One level of a selection: the selected names and, for each, the level below. Readers and writers of JSON carry it
/// along; null stands for "everything", so that an absent <c>$select</c> costs nothing.
/// </summary>
public sealed class SelectNode
{
    /// <summary>Selects nothing: what is below a property that was left out.</summary>
    internal static readonly SelectNode Nothing = new();

    // A selection meets one or two tables in its life; more would only be computed anew.
    private const int MaxPlans = 8;

    // Up to here looking at each name is faster than a dictionary, which long lists of strangers make necessary.
    private const int FewNames = 12;

    private readonly List<SelectedName> _names = [];
    private Dictionary<string, int>? _index;
    private SelectPlan[] _plans = [];

    private SelectNode()
    {
    }

    internal static SelectNode? Of(string[] paths)
    {
        if (paths.Length == 0)
        {
            return null;
        }

        var root = new SelectNode();
        root._names.EnsureCapacity(paths.Length);
        foreach (var path in paths)
        {
            root.Add(path);
        }

        return root;
    }

    /// <summary>Whether a property is selected, whole or in part, and the level below it.</summary>
    /// <param name="name">The property's name; case does not matter.</param>
    /// <param name="below">The level below; null when all of it is selected or when the answer is false.</param>
    public bool TryGet(string name, out SelectNode? below)
    {
        var at = Find(name);
        below = at < 0 ? null : _names[at].Below;
        return at >= 0;
    }

    internal static bool Covers(SelectNode? node, string path)
    {
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (node is null)
            {
                return true;
            }

            if (!node.TryGet(step, out node))
            {
                return false;
            }
        }

        return node is null;
    }

    /// <summary>The selection in terms of a table's property numbers, computed once for each table.</summary>
    internal SelectPlan PlanFor(SelectNames names)
    {
        var plans = _plans;
        foreach (var plan in plans)
        {
            if (ReferenceEquals(plan.Names, names))
            {
                return plan;
            }
        }

        var made = new SelectPlan(names, _names);
        if (plans.Length < MaxPlans)
        {
            // Two threads may do this at once: one plan is lost and made again, nothing else happens.
            _plans = [.. plans, made];
        }

        return made;
    }

    private void Add(string path)
    {
        var node = this;
        for (var start = 0; node is not null; )
        {
            var slash = path.IndexOf('/', start);
            var name = slash >= 0 ? path[start..slash] : start == 0 ? path : path[start..];
            node = node.Add(name, isWhole: slash < 0);
            start = slash + 1;
        }
    }

    /// <summary>Adds a name and gives the level below it, or null when that is selected as a whole.</summary>
    private SelectNode? Add(string name, bool isWhole)
    {
        var at = Find(name);
        if (at >= 0 && !isWhole)
        {
            return _names[at].Below;
        }

        SelectedName added = new(name, isWhole ? null : new());
        if (at >= 0)
        {
            _names[at] = added;
            return null;
        }

        _index?.Add(name, _names.Count);
        _names.Add(added);
        return added.Below;
    }

    private int Find(string name)
    {
        if (_names.Count > FewNames)
        {
            return (_index ??= Index()).GetValueOrDefault(name, -1);
        }

        for (var i = 0; i < _names.Count; i++)
        {
            if (string.Equals(_names[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(_names.Count, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _names.Count; i++)
        {
            index.Add(_names[i].Name, i);
        }

        return index;
    }
}
