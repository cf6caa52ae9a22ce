namespace DocGen.Runtime;

/// <summary>A name of a selection and the level below it, which is null when the whole of it is selected.</summary>
internal readonly record struct SelectedName(string Name, SelectNode? Below);
