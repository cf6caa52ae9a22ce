namespace DocGen.Runtime.Json;

/// <summary>An entity in the text is not whole, and must be to be saved. Told by the call, which knows its operation.</summary>
internal sealed class PartialEntityFault(string message) : InvalidOperationException(message)
{
    private const int NamesShown = 3;

    internal static PartialEntityFault Of(ApiEntity entity)
    {
        var names = entity.Names?.All ?? [];
        var left = names.Where((_, number) => !ApiEntityState.IsMarked(entity, number)).ToList();
        var more = left.Count > NamesShown ? $" and {left.Count - NamesShown} more" : "";
        var without = left.Count == 0 ? "" : $", without {string.Join(", ", left.Take(NamesShown))}{more}";
        return new(
            $"a {entity.GetType().Name} of the body was read with $select{without}. Saving it could erase what was not read. " +
            "Read it without $select, send its ToMergePatch() where there is a PATCH, or allow it with ApiEntityState.AllowPartialSave or the client's option SavesPartialEntities.");
    }
}
