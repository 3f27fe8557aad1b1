namespace CareerCoach.Web.Intelligence.Rules.MockInterviews;

/// <summary>The kinds of interview; names as in the schema's InterviewType.</summary>
public enum InterviewKind { Phone, Video, Onsite, Technical, Behavioral, Panel, Final }

public enum QuestionDifficulty { Easy, Medium, Hard }

/// <summary>What kind of answer a question wants, which decides how its structure is judged.</summary>
public enum QuestionForm
{
    /// <summary>Begins a talk: who the person is.</summary>
    Opening,
    /// <summary>Why this work, this employer, what next.</summary>
    Motivation,
    /// <summary>"Tell me about a time": a true story.</summary>
    Behavioral,
    /// <summary>"What would you do if": a case.</summary>
    Situational,
    /// <summary>Knowledge and method of the trade.</summary>
    Technical,
}

/// <summary>One question of the bank.</summary>
/// <param name="Id">Stable and unique, such as "nursing-004".</param>
/// <param name="Kinds">Interviews in which it is asked.</param>
/// <param name="Skills">What it is about, in words a posting would use.</param>
/// <param name="FollowUps">Two questions an interviewer would ask next.</param>
/// <param name="GoodAnswer">Three to five points that a good answer holds.</param>
/// <param name="Keywords">Words that such an answer is likely to use.</param>
public sealed record InterviewQuestion(string Id, QuestionForm Form, QuestionDifficulty Difficulty, IReadOnlyList<InterviewKind> Kinds, string Text, IReadOnlyList<string> Skills,
    IReadOnlyList<string> GoodAnswer, IReadOnlyList<string> Keywords, IReadOnlyList<string> FollowUps);

/// <summary>The questions of one trade; the family "general" is for all.</summary>
/// <param name="Family">Stable name, such as "nursing".</param>
/// <param name="Roles">Words of job titles that belong to it.</param>
public sealed record QuestionFamily(string Family, string Title, IReadOnlyList<string> Roles, IReadOnlyList<InterviewQuestion> Questions);
