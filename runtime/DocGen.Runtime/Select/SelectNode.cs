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

    private readonly Dictionary<string, SelectNode?> _below = new(StringComparer.OrdinalIgnoreCase);
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
        foreach (var path in paths)
        {
            root.Add(path);
        }

        return root;
    }

    /// <summary>Whether a property is selected, whole or in part, and the level below it.</summary>
    /// <param name="name">The property's name; case does not matter.</param>
    /// <param name="below">The level below; null when all of it is selected or when the answer is false.</param>
    public bool TryGet(string name, out SelectNode? below) => _below.TryGetValue(name, out below);

    internal static bool Covers(SelectNode? node, string path)
    {
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (node is null)
            {
                return true;
            }

            if (!node._below.TryGetValue(step, out node))
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

        var made = new SelectPlan(names, _below);
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
        var steps = path.Split('/');
        for (var i = 0; i < steps.Length; i++)
        {
            var known = node._below.TryGetValue(steps[i], out var below);
            if (known && below is null)
            {
                return;
            }

            var isLast = i == steps.Length - 1;
            if (!known || isLast)
            {
                node._below[steps[i]] = below = isLast ? null : new SelectNode();
            }

            node = below ?? node;
        }
    }
}
