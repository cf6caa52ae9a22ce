namespace DocGen.SampleServer.Storing;

/// <summary>What a call does with a kept entity.</summary>
internal enum EntityAction
{
    /// <summary>Gives it: a GET by its id, or an agent's operation that takes nothing but its id.</summary>
    Read,

    /// <summary>Keeps it under the id that is in the path, or in the body: PUT, or an agent's operation that takes and gives the entity.</summary>
    Save,

    /// <summary>Keeps it under its id, or a new one: POST.</summary>
    Create,

    /// <summary>Changes what is kept, or else the sample: PATCH.</summary>
    Change,

    /// <summary>Forgets it; it is not found from then on: DELETE.</summary>
    Remove,
}
