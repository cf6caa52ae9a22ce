namespace DocGen.Runtime;

/// <summary>Changes of one kind of entity, so that the paths of another one do not compile.</summary>
/// <typeparam name="TRoot">The entity that is changed.</typeparam>
public abstract class ApiPatch<TRoot> : ApiPatch
{
    private protected ApiPatch()
    {
    }
}
