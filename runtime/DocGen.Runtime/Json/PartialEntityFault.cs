namespace DocGen.Runtime;

/// <summary>An entity in the text is not whole, and must be where it stands. Whoever has it written knows what to do about it, and says so.</summary>
internal sealed class PartialEntityFault(ApiEntity entity) : InvalidOperationException(Told(entity))
{
    private const int NamesShown = 3;

    private static string Told(ApiEntity entity)
    {
        var names = entity.Names?.All ?? [];
        var left = names.Where((_, number) => !ApiEntityState.IsMarked(entity, number)).ToList();
        var more = left.Count > NamesShown ? $" and {left.Count - NamesShown} more" : "";
        return $"{entity.GetType().Name} was read with $select{(left.Count == 0 ? "" : $", without {string.Join(", ", left.Take(NamesShown))}{more}")}";
    }
}
